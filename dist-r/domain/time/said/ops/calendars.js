"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOLAR_MONTHS = void 0;
exports.calendarOf = calendarOf;
exports.exists = exists;
const calendar_js_1 = require("../../calendar.js");
const solar_hijri_js_1 = require("./solar-hijri.js");
/** What is added to the numbers of the months of the Solar Hijri calendar, so that a name tells its calendar. */
exports.SOLAR_MONTHS = 100;
const GREGORIAN = {
    from: (day) => day,
    day: (named) => (exists(named) ? named : null),
};
const SOLAR_HIJRI = {
    from: solar_hijri_js_1.solarOf,
    day: ({ year, month, day }) => (0, solar_hijri_js_1.solarHijri)(year, month, day),
};
/** The calendar of a month, and its number there. */
function calendarOf(month) {
    return month > exports.SOLAR_MONTHS ? [SOLAR_HIJRI, month - exports.SOLAR_MONTHS] : [GREGORIAN, month];
}
/** Whether the Gregorian calendar has a day. */
function exists({ year, month, day }) {
    return month >= 1 && month <= 12 && day >= 1 && day <= (0, calendar_js_1.daysInMonth)(year, month);
}
//# sourceMappingURL=calendars.js.map