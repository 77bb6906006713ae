"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dateInWords = dateInWords;
exports.rangeInWords = rangeInWords;
exports.plainSpan = plainSpan;
exports.dayInWords = dayInWords;
exports.tidy = tidy;
exports.tellsSolar = tellsSolar;
exports.gregorian = gregorian;
const learnt_js_1 = require("../tongues/learnt.js");
const written_js_1 = require("../tongues/written.js");
const read_date_js_1 = require("./read-date.js");
const seasons_js_1 = require("./seasons.js");
const span_js_1 = require("./span.js");
/** One EDTF date in words; null when it cannot be read, does not exist, or is farther off than a Date of JavaScript reaches. */
function dateInWords(text, locale) {
    const date = (0, read_date_js_1.readDate)(text);
    const span = date && (0, span_js_1.spanOf)(date);
    if (!date || !span || [span.first, span.last].some(({ year }) => Math.abs(year) > FARTHEST))
        return null;
    const phrases = (0, learnt_js_1.tongueOf)(locale).phrases;
    const isDay = span.precision === 'day';
    const plain = spanInWords(date, span, locale);
    const about = /[~%]/.test(text) ? phrases.about(plain, isDay) : plain;
    return { text: /[?%]/.test(text) ? phrases.uncertain(about) : about, isDay };
}
/** The last whole year on both sides of 1970 that a Date can hold (ECMA-262, “Time Values and Time Range”). */
const FARTHEST = 271_820;
/**
 * A run of two dates in words, as short as the language has it: `9–11 February 2026`, `February – April 2026`.
 * Null when one of them cannot be read.
 */
function rangeInWords(first, last, locale) {
    const [from, to] = [plainSpan(first), plainSpan(last)];
    if (to && from?.precision === to.precision)
        return rangeOfDays(from.first, to.last, from.precision, locale);
    const [a, b] = [dateInWords(first, locale), dateInWords(last, locale)];
    return a && b ? `${a.text} – ${b.text}` : null;
}
/** The span of a date that is nothing but a day, month or year: no qualifiers, nothing unspecified. */
function plainSpan(text) {
    const date = /^-?\d{4}(-\d\d){0,2}$/.test(text) ? (0, read_date_js_1.readDate)(text) : null;
    const span = date?.kind === 'date' ? (0, span_js_1.spanOf)(date) : null;
    const unit = span?.precision;
    return span && (unit === 'day' || unit === 'month' || unit === 'year') ? { ...span, precision: unit } : null;
}
/** A day, or the month or year it lies in. A solar Hijri day has the Gregorian one beside it. */
function dayInWords(day, unit, locale) {
    const words = (0, learnt_js_1.tongueOf)(locale).phrases.polish(tidy(format(day, unit, locale).format(utc(day))));
    return isSolar(day, unit, locale) ? `${words} (${dayInWords(day, unit, gregorian(locale))})` : words;
}
/** Runtimes differ in the thin spaces they put in dates. */
function tidy(text) {
    return text.replace(/[\u2009\u202f]/g, ' ').replace(/^(\d+) – (?=\d)/, '$1–');
}
function spanInWords(date, span, locale) {
    const phrases = (0, learnt_js_1.tongueOf)(locale).phrases;
    const { first, last, precision } = span;
    if (date.kind === 'season') {
        const season = seasons_js_1.SEASONS[date.code];
        const years = dayInWords(first, 'year', locale);
        const named = phrases.season(season?.name ?? 'spring', first.year === last.year ? years : `${years}–${figures(last.year, locale)}`);
        return season?.south ? phrases.south(named) : named;
    }
    if (date.kind === 'date') {
        const masked = [date.month, date.day].some((digits) => digits?.includes('X'));
        if (precision === 'day')
            return dayInWords(first, 'day', locale);
        if (date.month === 'XX' && !date.day) {
            return precision === 'year' ? phrases.someMonth(dayInWords(first, 'year', locale)) : range(span, locale);
        }
        if (masked && wholeUnit(date))
            return phrases.someDay(dayInWords(first, precision === 'month' ? 'month' : 'year', locale));
        if (masked || (date.month && precision !== 'month'))
            return range(span, locale);
        if (precision === 'month' || precision === 'year')
            return dayInWords(first, precision, locale);
    }
    if (precision === 'decade' && first.year >= 0)
        return phrases.decade(figures(first.year, locale));
    return rangeOfDays(first, last, 'year', locale);
}
/** `2026-02-XX` and `2026-XX-XX`: any day of a month or a year that is known. */
function wholeUnit(date) {
    const knownMonth = date.month !== null && !date.month.includes('X');
    return !date.year.includes('X') && date.day === 'XX' && (knownMonth || date.month === 'XX');
}
/** A year in figures alone. */
function figures(year, locale) {
    return new Intl.NumberFormat((0, written_js_1.intlLocale)(locale), { useGrouping: false }).format(year);
}
function range({ first, last }, locale) {
    return (0, learnt_js_1.tongueOf)(locale).phrases.between(dayInWords(first, 'day', locale), dayInWords(last, 'day', locale));
}
function rangeOfDays(first, last, unit, locale) {
    const words = (0, learnt_js_1.tongueOf)(locale).phrases.polish(tidy(format(first, unit, locale).formatRange(utc(first), utc(last))));
    return isSolar(first, unit, locale) ? `${words} (${rangeOfDays(first, last, unit, gregorian(locale))})` : words;
}
const FIELDS = {
    'day-of-month': { day: 'numeric' },
    'day-and-month': { day: 'numeric', month: 'long' },
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
};
/** Making a format takes far longer than using it, and a timeline words hundreds of dates. */
const FORMATS = new Map();
function format(day, unit, locale) {
    const era = day.year > 0 ? {} : { era: 'short' };
    const calendar = isSolar(day, unit, locale) ? 'persian' : 'gregory';
    const written = (0, written_js_1.intlLocale)(locale);
    const key = `${written} ${unit} ${day.year > 0} ${calendar}`;
    const options = { ...FIELDS[unit], ...era, timeZone: 'UTC', calendar };
    const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(written, options);
    FORMATS.set(key, known);
    return known;
}
/**
 * Days are told in the calendar of whoever reads: in Persian the solar Hijri one. Months and years are Gregorian ones, which no
 * month of another calendar is.
 */
function isSolar(day, unit, locale) {
    return tellsSolar(locale) && unit !== 'month' && unit !== 'year' && day.year > FIRST_SOLAR_YEAR;
}
/** Whether days are told in the solar Hijri calendar, unless the locale asks for another (`fa-u-ca-gregory`). */
function tellsSolar(locale) {
    return (0, learnt_js_1.primaryLanguage)(locale) === 'fa' && !(0, written_js_1.intlLocale)(locale).includes('-ca-');
}
/** The same locale with days of the Gregorian calendar. */
function gregorian(locale) {
    return new Intl.Locale((0, written_js_1.intlLocale)(locale), { calendar: 'gregory' }).toString();
}
/** The solar Hijri calendar counts from the spring of 622. */
const FIRST_SOLAR_YEAR = 622;
function utc({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date;
}
//# sourceMappingURL=date-words.js.map