"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lastPublishedDay = lastPublishedDay;
const calendar_js_1 = require("../time/calendar.js");
/**
 * The last day on which something can have appeared that appeared on a day, in a month or in a year (EDTF, also about then:
 * `2014~`); null where the text is none of them. The browser asks too, which has no parser of EDTF.
 *
 * @example lastPublishedDay('2014-02') // '2014-02-28'
 */
function lastPublishedDay(text) {
    // PostgreSQL knows no year 0.
    const parts = /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text);
    if (!parts)
        return null;
    const [, year = '', month = '12', day] = parts;
    if (Number(month) < 1 || Number(month) > 12)
        return null;
    const last = (0, calendar_js_1.daysInMonth)(Number(year), Number(month));
    if (day !== undefined && (Number(day) < 1 || Number(day) > last))
        return null;
    return `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}
//# sourceMappingURL=published-on.js.map