"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTS_OF_SPANS = void 0;
const calendar_js_1 = require("../../calendar.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
const solar_hijri_js_1 = require("./solar-hijri.js");
const solar_spans_js_1 = require("./solar-spans.js");
const spans_js_1 = require("./spans.js");
/** Parts of what the calendar names: `early next week`, `mid-May`, `the first week of March`, `later this month`. */
exports.PARTS_OF_SPANS = {
    part: (parts, context) => {
        const span = parts.found('span', context);
        return span && partOf(parts.text('part') ?? '', span, context);
    },
    /** From one part to another: `early to mid-April`. */
    parts: (parts, context) => {
        const span = parts.found('span', context);
        const first = span && partOf(parts.text('from') ?? '', span, context);
        const last = span && partOf(parts.text('to') ?? '', span, context);
        return first && last?.last && (0, calendar_js_1.compareDays)(first.first, last.first) < 0
            ? (0, found_js_1.run)('between', first.first, last.last)
            : null;
    },
    halfOf: (parts, context) => {
        const span = parts.found('span', context);
        const second = parts.number('n') === 2;
        if (span?.unit === 'year' && span.solar)
            return (0, solar_spans_js_1.solarSlice)((0, solar_hijri_js_1.solarOf)(span.first).year, second ? 2 : 1, 2);
        if (span?.unit === 'year')
            return (0, spans_js_1.sliceSpan)(span.first.year, second ? 2 : 1, 2);
        if (span?.unit !== 'month' || !span.last)
            return null;
        return second
            ? (0, found_js_1.run)('month-half', (0, days_js_1.addDays)(span.first, 15), span.last)
            : (0, found_js_1.run)('month-half', span.first, (0, days_js_1.addDays)(span.first, 14));
    },
    /** The first week is the 1st to the 7th. */
    weekOfSpan: (parts, context) => {
        const [span, n] = [parts.found('span', context), parts.number('n') ?? 1];
        if (!span?.last || span.unit === 'week')
            return null;
        const first = (0, days_js_1.addDays)(span.first, 7 * (n - 1));
        const last = (0, days_js_1.addDays)(first, 6);
        if ((0, calendar_js_1.compareDays)(first, span.last) > 0 || n > 5)
            return null;
        return (0, found_js_1.run)('week-of-span', first, (0, calendar_js_1.compareDays)(last, span.last) > 0 ? span.last : last);
    },
    firstOf: (parts, context) => {
        const [span, count] = [parts.found('span', context), daysOf(parts.number('n') ?? 1, parts.text('unit'))];
        if (span && count === null)
            return monthsOf(span, 0, parts);
        return span?.last && count !== null && count <= 100
            ? (0, found_js_1.run)('days-of-span', span.first, (0, days_js_1.addDays)(span.first, count - 1))
            : null;
    },
    lastOf: (parts, context) => {
        const [span, count] = [parts.found('span', context), daysOf(parts.number('n') ?? 1, parts.text('unit'))];
        if (span && count === null)
            return monthsOf(span, -1, parts);
        if (!span?.last || count === null || count > 100)
            return null;
        // The last but one is what comes before the last.
        const end = (0, days_js_1.addDays)(span.last, -count * (parts.number('skip') ?? 0));
        return (0, found_js_1.run)(parts.has('n') ? 'days-of-span' : 'week-of-span', (0, days_js_1.addDays)(end, 1 - count), end);
    },
    /** The nth month of a year, a half or a quarter. */
    monthOfSpan: (parts, context) => {
        const span = parts.found('span', context);
        return span && monthsOf(span, (parts.number('n') ?? 1) - 1, parts, 1);
    },
    /** The nth ten days of a month. */
    tenDays: (parts, context) => {
        const span = parts.found('span', context);
        const part = ['early', 'mid', 'late'][(parts.number('n') ?? 1) - 1];
        return span?.unit === 'month' && part ? partOf(part, span, context) : null;
    },
    weekdayOfSpan: (parts, context) => {
        const [span, n] = [parts.found('span', context), parts.number('n') ?? 1];
        if (span?.unit !== 'month' || !span.last)
            return null;
        const number = parts.number('weekday') ?? 1;
        // “Tuesday the third of March” and “the third Tuesday of March” are said alike in Arabic: it is the day where it is one.
        if (parts.has('orDay') && (0, days_js_1.weekdayOf)((0, days_js_1.addDays)(span.first, n - 1)) === number)
            return null;
        const first = (0, days_js_1.addDays)(span.first, (number - (0, days_js_1.weekdayOf)(span.first) + 7) % 7);
        const last = (0, days_js_1.addDays)(span.last, -(((0, days_js_1.weekdayOf)(span.last) - number + 7) % 7));
        const day = n < 0 ? last : (0, days_js_1.addDays)(first, 7 * (n - 1));
        return (0, calendar_js_1.compareDays)(day, span.last) <= 0 ? (0, found_js_1.run)('calendar-day', day, day) : null;
    },
    /** The nth weekend of a month is that of its nth first day of rest. */
    weekendOfSpan: (parts, context) => {
        const [span, n, { weekStart = 1 }] = [parts.found('span', context), parts.number('n') ?? 1, context];
        if (span?.unit !== 'month' || !span.last)
            return null;
        const start = n < 0 ? span.last : (0, days_js_1.addDays)(span.first, 6);
        const first = (0, days_js_1.addDays)((0, days_js_1.weekOf)(start, weekStart === 7 ? 5 : weekStart === 6 ? 4 : 6), n < 0 ? 0 : 7 * (n - 1));
        return (0, calendar_js_1.compareDays)(first, span.last) <= 0 ? (0, found_js_1.run)('weekend', first, (0, days_js_1.addDays)(first, 1)) : null;
    },
    /** From the day it was said to the end of the span. */
    rest: (parts, context) => {
        const span = parts.found('span', context);
        if (!span?.last || (0, calendar_js_1.compareDays)(context.saidOn, span.last) > 0)
            return null;
        const ahead = (0, calendar_js_1.compareDays)(context.saidOn, span.first) < 0;
        return (0, found_js_1.run)(span.unit === 'week' ? 'rest-of-week' : 'rest-of-span', ahead ? span.first : context.saidOn, span.last);
    },
    /** From the beginning of the span to the day it was said. */
    soFar: (parts, context) => {
        const span = parts.found('span', context);
        if (!span?.last || (0, calendar_js_1.compareDays)(context.saidOn, span.first) < 0)
            return null;
        const over = (0, calendar_js_1.compareDays)(context.saidOn, span.last) > 0;
        return (0, found_js_1.run)('span-so-far', span.first, over ? span.last : context.saidOn);
    },
    firstDay: (parts, context) => {
        const first = parts.found('span', context)?.first;
        return first ? (0, found_js_1.run)('calendar-day', first, first) : null;
    },
    lastDay: (parts, context) => {
        const last = parts.found('span', context)?.last;
        return last ? (0, found_js_1.run)('calendar-day', last, last) : null;
    },
};
/** Null where they are not counted in days. */
function daysOf(count, unit) {
    if (unit === 'day')
        return count;
    return unit === 'week' ? 7 * count : null;
}
const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 };
/** Whole months of a year, a half or a quarter: so many from the one at that place on, or before its end where that is −1. */
function monthsOf(span, from, parts, times = parts.number('n') ?? 1) {
    const [all, each] = [MONTHS_IN[span.unit ?? ''] ?? 0, MONTHS_IN[parts.text('unit') ?? 'month'] ?? 0];
    const count = times * each;
    const start = from < 0 ? all - count : from * each;
    if (all <= each || count === 0 || start < 0 || start + count > all)
        return null;
    const { year, month } = (0, solar_hijri_js_1.solarOf)(span.first);
    const [first, last] = span.solar
        ? [(0, solar_hijri_js_1.solarHijri)(year, month + start, 1), (0, solar_hijri_js_1.endOfSolarMonth)(year, month + start + count - 1)]
        : [(0, days_js_1.addMonths)(span.first, start), endOfMonth((0, days_js_1.addMonths)(span.first, start + count - 1))];
    if (!first || !last)
        return null;
    const names = [(0, days_js_1.isoDay)(first).slice(0, -3), (0, days_js_1.isoDay)(last).slice(0, -3)];
    const window = {
        ...(0, found_js_1.run)('days-of-span', first, last),
        ...(count === 1 && { unit: 'month', solar: span.solar }),
    };
    return span.solar ? window : { ...window, when: names[0] === names[1] ? names[0] : names.join('/') };
}
function endOfMonth({ year, month }) {
    return { year, month, day: (0, calendar_js_1.daysInMonth)(year, month) };
}
function partOf(part, span, { saidOn, weekStart }) {
    const { unit, first, last } = span;
    if (unit === 'week')
        return partOfWeek(part, (0, days_js_1.weekOf)(first, weekStart), saidOn);
    if (unit === undefined || !last)
        return null;
    if (unit === 'month')
        return partOfMonth(part, first, last);
    if (span.solar)
        return solarThird(part, span);
    const months = { year: 4, quarter: 1, half: 2 }[unit];
    const from = (0, days_js_1.addMonths)(first, months * ['early', 'mid', 'late'].indexOf(part));
    const to = (0, days_js_1.addMonths)(from, months - 1);
    const rules = unit === 'year' ? YEAR_RULES : SPAN_RULES;
    const end = { ...to, day: (0, calendar_js_1.daysInMonth)(to.year, to.month) };
    const names = [(0, days_js_1.isoDay)(from).slice(0, -3), (0, days_js_1.isoDay)(end).slice(0, -3)];
    return { ...(0, found_js_1.run)(rules[part] ?? 'between', from, end), when: names[0] === names[1] ? names[0] : names.join('/') };
}
const YEAR_RULES = {
    early: 'year-early',
    mid: 'year-middle',
    late: 'year-late',
};
const SPAN_RULES = {
    early: 'span-early',
    mid: 'span-middle',
    late: 'span-late',
};
function partOfMonth(part, first, last) {
    if (part === 'early')
        return (0, found_js_1.run)('month-early', first, (0, days_js_1.addDays)(first, 9));
    if (part === 'mid')
        return (0, found_js_1.run)('month-middle', (0, days_js_1.addDays)(first, 10), (0, days_js_1.addDays)(first, 19));
    return part === 'late' ? (0, found_js_1.run)('month-late', (0, days_js_1.addDays)(first, 20), last) : null;
}
/** A third of a year, quarter or half of the Solar Hijri calendar. */
function solarThird(part, { first, unit }) {
    const months = { year: 4, quarter: 1, half: 2, month: 0, week: 0 }[unit ?? 'week'];
    const at = ['early', 'mid', 'late'].indexOf(part);
    const { year, month } = (0, solar_hijri_js_1.solarOf)(first);
    const from = (0, solar_hijri_js_1.solarHijri)(year, month + months * at, 1);
    const to = (0, solar_hijri_js_1.endOfSolarMonth)(year, month + months * (at + 1) - 1);
    return from && to && (0, found_js_1.run)(SPAN_RULES[part] ?? 'between', from, to);
}
function partOfWeek(part, start, saidOn) {
    const days = (from, to) => left(saidOn, (0, days_js_1.addDays)(start, from - 1), (0, days_js_1.addDays)(start, to - 1));
    if (part === 'early')
        return (0, found_js_1.run)('week-early', ...days(1, 3));
    if (part === 'mid')
        return (0, found_js_1.run)('week-middle', ...days(2, 4));
    return part === 'late' ? (0, found_js_1.run)('week-late', ...days(4, 7)) : null;
}
/** A part of the running week is ahead of the day it was said, as far as anything of it is left. */
function left(saidOn, first, last) {
    const running = (0, calendar_js_1.compareDays)(first, saidOn) < 0 && (0, calendar_js_1.compareDays)(saidOn, last) <= 0;
    return running ? [saidOn, last] : [first, last];
}
//# sourceMappingURL=parts-of-spans.js.map