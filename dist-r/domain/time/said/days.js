"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addDays = addDays;
exports.addMonths = addMonths;
exports.daysFrom = daysFrom;
exports.weekdayOf = weekdayOf;
exports.weekOf = weekOf;
exports.isoDay = isoDay;
const calendar_js_1 = require("../calendar.js");
/** A day `count` days after (before, where negative) another. */
function addDays({ year, month, day }, count) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day + count);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** The same day of another month, or its last day where the month is shorter: 31 January and one month is 28 February. */
function addMonths({ year, month, day }, count) {
    const months = year * 12 + month - 1 + count;
    const there = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
    return { ...there, day: Math.min(day, (0, calendar_js_1.daysInMonth)(there.year, there.month)) };
}
/** Whole days from one to another; negative where the other comes first. */
function daysFrom(from, to) {
    const at = ({ year, month, day }) => new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
    return Math.round(at(to) - at(from));
}
/** 1 (Monday) … 7 (Sunday). */
function weekdayOf({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCDay() || 7;
}
/** The first day of the week of a day; weeks begin on Monday unless another weekday is told. */
function weekOf(day, start = 1) {
    return addDays(day, -((weekdayOf(day) - start + 7) % 7));
}
/** `2026-02-06` */
function isoDay({ year, month, day }) {
    const digits = (value, length) => String(Math.abs(value)).padStart(length, '0');
    return `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
//# sourceMappingURL=days.js.map