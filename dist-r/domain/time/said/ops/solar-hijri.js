"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LAST_SOLAR_YEAR = void 0;
exports.solarHijri = solarHijri;
exports.solarOf = solarOf;
exports.endOfSolarMonth = endOfSolarMonth;
exports.nowruz = nowruz;
const calendar_js_1 = require("../../calendar.js");
const days_js_1 = require("../days.js");
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
});
/** A day of the Solar Hijri calendar, by that of the platform (1 Farvardin 1405 is 21 March 2026); null where it has no such day. */
function solarHijri(year, month, day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31)
        return null;
    const passed = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
    const guess = { year: year + 621, month: 3, day: 21 };
    for (const off of [0, -1, 1, -2, 2]) {
        const candidate = (0, days_js_1.addDays)(guess, passed + day - 1 + off);
        if ((0, calendar_js_1.compareDays)(solarOf(candidate), { year, month, day }) === 0)
            return candidate;
    }
    return null;
}
/** Years from here on are ours: 1404 is a Solar Hijri one, 2026 is not. */
exports.LAST_SOLAR_YEAR = 1700;
/** A day as the Solar Hijri calendar counts it. */
function solarOf({ year, month, day }) {
    const parts = CALENDAR.formatToParts(new Date(0).setUTCFullYear(year, month - 1, day));
    const shown = (type) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
    return { year: shown('year'), month: shown('month'), day: shown('day') };
}
/** The last day of a month of the Solar Hijri calendar; null where it has no such month. */
function endOfSolarMonth(year, month) {
    const next = month === 12 ? solarHijri(year + 1, 1, 1) : solarHijri(year, month + 1, 1);
    return next && (0, days_js_1.addDays)(next, -1);
}
/** The day on which the Solar Hijri year begins that does so in a year of ours. */
function nowruz(year) {
    return solarHijri(year - 621, 1, 1);
}
//# sourceMappingURL=solar-hijri.js.map