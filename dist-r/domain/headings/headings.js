"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HEADINGS = void 0;
exports.headingOf = headingOf;
exports.sheetCalled = sheetCalled;
exports.wordsOf = wordsOf;
exports.columnCalled = columnCalled;
const csv_js_1 = require("../csv.js");
const learnt_js_1 = require("../tongues/learnt.js");
require("../tongues/every.js");
const ar_js_1 = require("./ar.js");
const en_js_1 = require("./en.js");
const fa_js_1 = require("./fa.js");
const fr_js_1 = require("./fr.js");
exports.HEADINGS = { en: en_js_1.EN, fr: fr_js_1.FR, ar: ar_js_1.AR, fa: fa_js_1.FA };
/** What a column of a sheet is called in a language; without one, as programs have it. */
function headingOf(sheet, column, language) {
    if (language === undefined)
        return column;
    const { events, parts } = exports.HEADINGS[language];
    const there = sheet === 'events' ? events : { ...events, ...parts };
    return there[`${sheet}.${column}`] ?? there[column] ?? column;
}
/** The same of a sheet. */
function sheetCalled(sheet, language) {
    return language === undefined ? sheet : exports.HEADINGS[language].sheets[sheet];
}
/** The words of a group by code. */
function wordsOf(group, language) {
    const { words } = exports.HEADINGS[language];
    return group in words ? words[group] : (0, learnt_js_1.tongueOf)(language).labels[group];
}
/** What the column of events is called in every language: as programs have it, then as people do. */
function columnCalled(column) {
    const isColumn = csv_js_1.CSV_COLUMNS.some((one) => one === column);
    return [column, ...(isColumn ? Object.values(exports.HEADINGS).map(({ events }) => events[column]) : [])];
}
//# sourceMappingURL=headings.js.map