"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FEASTS = void 0;
const calendar_js_1 = require("../../calendar.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
const solar_hijri_js_1 = require("./solar-hijri.js");
/** Feasts that follow from a calendar. Those that wait for the moon to be seen are not known before. */
exports.FEASTS = {
    /** The same day of every year. */
    feast: (parts, context) => {
        const [m, d] = [parts.number('m') ?? 0, parts.number('d') ?? 0];
        return yearly((year) => ({ year, month: m, day: d }), parts.number('year'), context);
    },
    /** Of a year of ours, or of the Solar Hijri one that it begins: Nowruz 1405. */
    nowruz: (parts, context) => {
        const year = parts.number('year');
        return yearly(solar_hijri_js_1.nowruz, year !== undefined && year < 1700 ? year + 621 : year, context);
    },
    /** So many days after Easter of the Gregorian calendar. */
    easter: (parts, context) => yearly((year) => (0, days_js_1.addDays)(easter(year), parts.number('days') ?? 0), parts.number('year'), context),
    /** The nth weekday of a month; the last where `n` is −1. */
    nthWeekday: (parts, context) => {
        const [m, weekday, n] = [parts.number('m') ?? 1, parts.number('weekday') ?? 1, parts.number('n') ?? 1];
        return yearly((year) => nth(year, m, weekday, n), parts.number('year'), context);
    },
};
function yearly(dayOf, year, context) {
    const { saidOn, facing, anchor = saidOn } = context;
    if (year !== undefined)
        return single(dayOf(year));
    const here = dayOf(anchor.year);
    if (!here)
        return null;
    const order = (0, calendar_js_1.compareDays)(here, anchor);
    if (facing === 'past')
        return single(order > 0 ? dayOf(anchor.year - 1) : here);
    return single(order < 0 ? dayOf(anchor.year + 1) : here);
}
function single(day) {
    return day && (0, found_js_1.run)('feast', day, day);
}
function nth(year, month, weekday, n) {
    if (n < 0) {
        const end = { year, month, day: (0, calendar_js_1.daysInMonth)(year, month) };
        return (0, days_js_1.addDays)(end, -(((0, days_js_1.weekdayOf)(end) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return (0, days_js_1.addDays)(first, ((weekday - (0, days_js_1.weekdayOf)(first) + 7) % 7) + 7 * (n - 1));
}
/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year) {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const days = h + l - 7 * m + 114;
    return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
//# sourceMappingURL=feasts.js.map