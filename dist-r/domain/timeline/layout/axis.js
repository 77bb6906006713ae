"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.axisLabels = axisLabels;
exports.offsetsOf = offsetsOf;
const months_of_js_1 = require("../../time/months-of.js");
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
/** Days are counted in weeks, which begin on Mondays (ISO 8601). */
const WEEK = { day: 'numeric', month: 'short', year: 'numeric' };
const MINOR = {
    minute: CLOCK,
    weekday: { day: 'numeric', weekday: 'short' },
    day: { day: 'numeric' },
    week: { day: 'numeric' },
    month: { month: 'short' },
    year: { year: 'numeric' },
};
const MAJOR = {
    minute: DAY,
    hour: DAY,
    weekday: WEEK,
    day: WEEK,
    week: { month: 'long', year: 'numeric' },
    month: { year: 'numeric' },
};
/**
 * Writes the two rows of the axis in the reader's language and calendar; a scale without a name in a row leaves it empty. Beside the
 * upper row are the Gregorian days where the calendar is another.
 */
function axisLabels(locale) {
    const months = (0, months_of_js_1.monthsOf)(locale);
    const formats = new Map();
    const hours = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
    const write = (time, options) => {
        if (!options)
            return '';
        const era = time.year() <= 0 && options.year !== undefined;
        const key = JSON.stringify([options, era]);
        const words = formats.get(key) ?? months.words(locale, { ...options, ...(era && { era: 'short' }) });
        formats.set(key, words);
        return words(instantOf(time));
    };
    return {
        // Hours alone are two digits in any language: a clock's colon or an "h" would not fit between two lines.
        minorLabels: (time, scale) => {
            if (scale === 'hour')
                return hours.format(time.hour());
            return scale === 'week' && isMidweek(time) ? '' : write(time, MINOR[scale]);
        },
        majorLabels: (time, scale) => write(time, MAJOR[scale]),
        besideMajor: (time, scale) => months.beside?.(instantOf(time), scale, locale) ?? '',
    };
}
/** The fields are those of the axis's zone already, so they are taken as they are. Date.UTC would take the year 20 for 1920. */
function instantOf(time) {
    const clock = new Date(Date.UTC(2000, 0, 1, time.hour(), time.minute()));
    return clock.setUTCFullYear(time.year(), time.month(), time.date());
}
/** Where a month begins within a week it has a line of its own and its name above; a number would stand on that of the next Monday. */
const isMidweek = (time) => new Date(instantOf(time)).getUTCDay() !== 1;
/** Gives the offset from UTC, in minutes east, that a zone has at an instant. */
function offsetsOf(timeZone) {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const known = new Map();
    return (time) => {
        const hour = Math.floor(time / 3_600_000);
        const offset = known.get(hour) ?? minutesEast(format.format(time));
        known.set(hour, offset);
        return offset;
    };
}
/** Reads the "GMT-05:00" at the end of a formatted date; UTC itself is written "GMT". */
function minutesEast(text) {
    const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
//# sourceMappingURL=axis.js.map