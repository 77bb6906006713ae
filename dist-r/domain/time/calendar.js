"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.daysInMonth = daysInMonth;
exports.compareDays = compareDays;
exports.daysBetween = daysBetween;
exports.addDays = addDays;
exports.midnight = midnight;
/** Number of days of a month (1 … 12), leap years included. */
function daysInMonth(year, month) {
    if (month === 2)
        return isLeapYear(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** Negative when `a` comes first, 0 when they are the same day. */
function compareDays(a, b) {
    return a.year - b.year || a.month - b.month || a.day - b.day;
}
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
/** Whole days from one day to another, both as `dayInZone` writes them; negative when `to` comes first. */
function daysBetween(from, to) {
    return (midnight(to) - midnight(from)) / 86_400_000;
}
/** The day that lies so many days after one written as `dayInZone` does. */
function addDays(day, days) {
    const moved = new Date(midnight(day) + days * 86_400_000);
    const year = moved.getUTCFullYear();
    const rest = [moved.getUTCMonth() + 1, moved.getUTCDate()].map((part) => String(part).padStart(2, '0')).join('-');
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${rest}`;
}
/** UTC midnight of a day as `dayInZone` writes it, in milliseconds since 1970, NaN where it is none; unlike Date.UTC it takes the years 0 to 99 as they are. */
function midnight(day) {
    const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
    return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
}
//# sourceMappingURL=calendar.js.map