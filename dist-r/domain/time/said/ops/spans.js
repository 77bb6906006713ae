"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SPANS = void 0;
exports.sliceSpan = sliceSpan;
const calendar_js_1 = require("../../calendar.js");
const seasons_js_1 = require("../../seasons.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
const calendars_js_1 = require("./calendars.js");
const solar_spans_js_1 = require("./solar-spans.js");
/** Weeks, months, quarters, halves, seasons and years, whole. `steps` counts from the running one. */
exports.SPANS = {
    month: (parts, context) => {
        const month = parts.number('month') ?? 0;
        return monthSpan(parts.number('year') ?? yearOf(month, parts.number('steps') ?? 0, context), month);
    },
    monthOfYear: (parts, context) => {
        const span = parts.found('span', context);
        const month = parts.number('month') ?? 0;
        const [calendar] = (0, calendars_js_1.calendarOf)(month);
        if (span?.unit !== 'year' || (span.solar ?? false) !== month > calendars_js_1.SOLAR_MONTHS)
            return null;
        return monthSpan(calendar.from(span.first).year, month);
    },
    monthSteps: (parts, { saidOn }) => {
        const { year, month } = (0, days_js_1.addMonths)({ ...saidOn, day: 1 }, parts.number('steps') ?? 0);
        return monthSpan(year, month);
    },
    year: (parts, { saidOn }) => yearSpan(parts.number('year') ?? saidOn.year + (parts.number('steps') ?? 0)),
    decade: (parts) => {
        const named = parts.number('year') ?? 0;
        // “The 90s” are those of the last century; the 20s could be of either.
        const year = named >= 30 && named < 100 ? 1900 + named : named;
        if (year % 10 !== 0 || year < 1000)
            return null;
        const [first, last] = [
            { year, month: 1, day: 1 },
            { year: year + 9, month: 12, day: 31 },
        ];
        return { first, last, rule: 'calendar-span', when: `${String(year).slice(0, 3)}X` };
    },
    season: (parts, context) => season(parts.number('season') ?? 0, parts.number('year'), parts.number('steps'), context),
    seasonOf: (parts, context) => {
        const [span, code] = [parts.found('span', context), parts.number('season') ?? 0];
        if (span?.unit !== 'year')
            return null;
        return span.solar
            ? (0, solar_spans_js_1.solarSlice)((0, calendars_js_1.calendarOf)(calendars_js_1.SOLAR_MONTHS + 1)[0].from(span.first).year, code - 20, 4)
            : season(code, span.first.year, undefined, context);
    },
    quarter: (parts, context) => slice(parts.number('n') ?? 0, 4, parts.number('year'), context),
    quarterOf: (parts, context) => sliceOf(parts.number('n') ?? 0, 4, parts.found('span', context)),
    quarterSteps: (parts, { saidOn }) => {
        const at = saidOn.year * 4 + Math.floor((saidOn.month - 1) / 3) + (parts.number('steps') ?? 0);
        return sliceSpan(Math.floor(at / 4), (at % 4) + 1, 4);
    },
    half: (parts, context) => slice(parts.number('n') ?? 0, 2, parts.number('year'), context),
    halfSteps: (parts, { saidOn }) => {
        const at = saidOn.year * 2 + Math.floor((saidOn.month - 1) / 6) + (parts.number('steps') ?? 0);
        return sliceSpan(Math.floor(at / 2), (at % 2) + 1, 2);
    },
    /** The running week, or one some weeks off; next week is its working days. */
    week: (parts, { saidOn, weekStart }) => {
        const steps = parts.number('steps') ?? 0;
        const start = (0, days_js_1.addDays)((0, days_js_1.weekOf)(saidOn, weekStart), 7 * steps);
        return {
            ...(0, found_js_1.run)(steps > 0 ? 'working-week' : 'whole-week', start, (0, days_js_1.addDays)(start, steps > 0 ? 4 : 6)),
            unit: 'week',
        };
    },
    weekWhole: (parts, { saidOn, weekStart }) => {
        const start = (0, days_js_1.addDays)((0, days_js_1.weekOf)(saidOn, weekStart), 7 * (parts.number('steps') ?? 0));
        return { ...(0, found_js_1.run)('whole-week-after', start, (0, days_js_1.addDays)(start, 6)), unit: 'week' };
    },
    weekOf: (parts, context) => {
        const day = parts.day('day', context);
        const start = day && (0, days_js_1.weekOf)(day, context.weekStart);
        return start && { ...(0, found_js_1.run)('week-of', start, (0, days_js_1.addDays)(start, 6)), unit: 'week' };
    },
    weekNumber: (parts, context) => isoWeek(parts.number('n') ?? 0, parts.number('year'), context),
    weekend: (parts, { saidOn, weekStart }) => {
        const first = (0, days_js_1.addDays)((0, days_js_1.weekOf)(saidOn, weekStart), 7 * (parts.number('steps') ?? 0) + 5);
        return (0, found_js_1.run)('weekend', first, (0, days_js_1.addDays)(first, 1));
    },
    /** The weekend that is over, or the one to come. */
    weekendFaced: (_parts, { saidOn, facing, weekStart }) => {
        const first = (0, days_js_1.addDays)((0, days_js_1.weekOf)(saidOn, weekStart), 5);
        const over = facing === 'past' && (0, calendar_js_1.compareDays)(first, saidOn) > 0;
        const from = over ? (0, days_js_1.addDays)(first, -7) : first;
        return (0, found_js_1.run)('weekend', from, (0, days_js_1.addDays)(from, 1));
    },
    weekendOf: (parts, context) => {
        const day = parts.day('day', context);
        const first = day && (0, days_js_1.addDays)((0, days_js_1.weekOf)(day, context.weekStart), 5);
        return first && (0, found_js_1.run)('weekend', first, (0, days_js_1.addDays)(first, 1));
    },
};
function monthSpan(year, month) {
    if (month > calendars_js_1.SOLAR_MONTHS)
        return (0, solar_spans_js_1.solarMonth)(year, month - calendars_js_1.SOLAR_MONTHS);
    const first = { year, month, day: 1 };
    const whole = (0, found_js_1.run)('calendar-span', first, { year, month, day: (0, calendar_js_1.daysInMonth)(year, month) });
    return { ...whole, when: (0, days_js_1.isoDay)(first).slice(0, -3), unit: 'month' };
}
function yearSpan(year) {
    const [first, last] = [
        { year, month: 1, day: 1 },
        { year, month: 12, day: 31 },
    ];
    return { first, last, rule: 'calendar-span', when: (0, days_js_1.isoDay)(first).slice(0, -6), unit: 'year' };
}
/** The year of a month that is named without one. */
function yearOf(named, steps, { saidOn, facing, anchor: from = saidOn }) {
    const [calendar, month] = (0, calendars_js_1.calendarOf)(named);
    const anchor = calendar.from(from);
    const ahead = (month - anchor.month + 12) % 12;
    if (steps < 0 || facing === 'past')
        return anchor.year - (month > anchor.month - (steps < 0 ? 1 : 0) ? 1 : 0);
    const back = steps === 0 && facing === 'nearest' && ahead > 6;
    const there = anchor.month + ahead > 12 ? anchor.year + 1 : anchor.year;
    return back ? (month > anchor.month ? anchor.year - 1 : anchor.year) : there;
}
function season(code, year, steps, context) {
    const shape = seasons_js_1.SEASONS[code];
    if (!shape)
        return null;
    const first = { year: year ?? seasonYear(shape.start, steps, context), month: shape.start, day: 1 };
    const final = (0, days_js_1.addMonths)(first, shape.months - 1);
    const last = { ...final, day: (0, calendar_js_1.daysInMonth)(final.year, final.month) };
    return { first, last, rule: 'calendar-span', when: `${(0, days_js_1.isoDay)(first).slice(0, -6)}-${code}`, unit: 'quarter' };
}
/** The year in which a season starts that is named without one; the winter of January started the year before. */
function seasonYear(start, steps, { saidOn, facing, anchor = saidOn }) {
    const year = start === 12 && anchor.month < 3 ? anchor.year - 1 : anchor.year;
    const begun = year < anchor.year || start <= anchor.month;
    if (steps === 1)
        return begun ? year + 1 : year;
    if (steps === -1)
        return begun && start + 2 < anchor.month ? year : year - 1;
    if (steps === 0)
        return year;
    if (facing === 'past')
        return begun ? year : year - 1;
    return facing === 'future' && start + 2 < anchor.month ? year + 1 : year;
}
/** A quarter or a half without its year: the one that is not over yet, or has begun, as the context faces. */
function slice(number, of, year, context) {
    const { saidOn, facing, anchor = saidOn } = context;
    if (number < 1 || number > of)
        return null;
    const here = sliceSpan(year ?? anchor.year, number, of);
    if (year !== undefined)
        return here;
    if (facing === 'future' && here.last && (0, calendar_js_1.compareDays)(here.last, anchor) < 0)
        return sliceSpan(anchor.year + 1, number, of);
    if (facing === 'past' && (0, calendar_js_1.compareDays)(here.first, anchor) > 0)
        return sliceSpan(anchor.year - 1, number, of);
    return here;
}
function sliceOf(number, of, span) {
    return span?.unit === 'year' && number >= 1 && number <= of ? sliceSpan(span.first.year, number, of) : null;
}
function sliceSpan(year, number, of) {
    const months = 12 / of;
    const first = { year, month: months * (number - 1) + 1, day: 1 };
    const end = first.month + months - 1;
    const last = { year, month: end, day: (0, calendar_js_1.daysInMonth)(year, end) };
    const when = `${(0, days_js_1.isoDay)(first).slice(0, -3)}/${(0, days_js_1.isoDay)(last).slice(0, -3)}`;
    return { first, last, rule: 'calendar-span', when, unit: of === 4 ? 'quarter' : 'half' };
}
/** A week by its number in ISO 8601, Monday to Sunday; the first is that of 4 January. */
function isoWeek(number, year, context) {
    const { saidOn, facing, anchor = saidOn } = context;
    const of = (each) => (0, days_js_1.addDays)((0, days_js_1.weekOf)({ year: each, month: 1, day: 4 }), 7 * (number - 1));
    let monday = of(year ?? anchor.year);
    if (number < 1 || number > 53 || (0, days_js_1.addDays)(monday, 3).year !== (year ?? anchor.year))
        return null;
    if (year === undefined && facing === 'future' && (0, calendar_js_1.compareDays)((0, days_js_1.addDays)(monday, 6), anchor) < 0)
        monday = of(anchor.year + 1);
    if (year === undefined && facing === 'past' && (0, calendar_js_1.compareDays)(monday, anchor) > 0)
        monday = of(anchor.year - 1);
    return { ...(0, found_js_1.run)('week-number', monday, (0, days_js_1.addDays)(monday, 6)), unit: 'week' };
}
//# sourceMappingURL=spans.js.map