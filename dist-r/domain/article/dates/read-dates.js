"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readDates = readDates;
const spans_js_1 = require("../text/spans.js");
const dates_js_1 = require("./dates.js");
/** The third room: days, as they are said on the day of the article. Mrs May is none. */
function readDates(named) {
    const names = named.subjects.filter(({ kind }) => kind === 'person' || kind === 'stranger');
    const dates = (0, dates_js_1.datesIn)(named).filter((date) => /\d/.test(date.words) || !names.some(({ name }) => (0, spans_js_1.contains)(name, date)));
    return { ...named, dates };
}
//# sourceMappingURL=read-dates.js.map