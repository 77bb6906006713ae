"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.firstDay = firstDay;
exports.firstDayOrNull = firstDayOrNull;
exports.laterDay = laterDay;
const edtf_js_1 = require("./edtf.js");
const zones_js_1 = require("./zones.js");
/** The first calendar day of a date at a place; null where its beginning is open. Throws InvalidDateError. */
function firstDay(date, zone) {
    const { earliest } = (0, edtf_js_1.parseEdtf)(date, zone);
    return earliest && (0, zones_js_1.dayInZone)(earliest, zone);
}
/** The same; null, too, where the date cannot be read: that is refused elsewhere. */
function firstDayOrNull(date, zone) {
    try {
        return firstDay(date, zone);
    }
    catch {
        return null;
    }
}
/** The later of two days. */
function laterDay(day, other) {
    return other !== null && other > day ? other : day;
}
//# sourceMappingURL=first-day.js.map