"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GREGORIAN = exports.MONTH_AND_YEAR = void 0;
exports.beginsYear = beginsYear;
exports.monthInWords = monthInWords;
exports.MONTH_AND_YEAR = { month: 'long', year: 'numeric' };
/** Unlike Date.UTC it takes the years 0 to 99 as they are. */
exports.GREGORIAN = {
    calendar: 'gregory',
    at: (time) => {
        const date = new Date(time);
        return date.getUTCFullYear() * 12 + date.getUTCMonth();
    },
    firstOf: (month) => new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1),
    words: (locale, options) => {
        const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
        return (time) => format.format(time);
    },
    range: (locale) => {
        const format = new Intl.DateTimeFormat(locale, { ...exports.MONTH_AND_YEAR, calendar: 'gregory', timeZone: 'UTC' });
        return (from, to) => format.formatRange(from, to);
    },
};
/** Whether a year of the calendar begins with the month that an instant lies in. */
function beginsYear(time, months) {
    return months.at(time) % 12 === 0;
}
/** A month in words with its year, and in parentheses the Gregorian ones that it lies in where it is none of them. */
function monthInWords(month, locale, months) {
    const first = months.firstOf(month);
    const beside = months.beside?.(first, 'week', locale);
    return `${months.words(locale, exports.MONTH_AND_YEAR)(first)}${beside === undefined ? '' : ` (${beside})`}`;
}
//# sourceMappingURL=months.js.map