"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NAMED_DAYS = void 0;
const calendar_js_1 = require("../../calendar.js");
const meaning_js_1 = require("../engine/meaning.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
const calendars_js_1 = require("./calendars.js");
const solar_hijri_js_1 = require("./solar-hijri.js");
/** Days by their number: `6 March 2026`, `Friday 6 March`, `10–12 March`, `9 and 11 March`, `the 15th`, `Friday the 13th`. */
exports.NAMED_DAYS = {
    number: (parts) => parts.number('value') ?? null,
    text: (parts) => parts.text('value') ?? null,
    sameDay: (parts, context) => {
        if (!parts.day('day', context))
            return null;
        const [found, half] = [parts.found('day', context), parts.text('half')];
        return found && half !== undefined ? { ...found, half } : found;
    },
    dayOfMonth: (parts, context) => {
        const day = dayNamed(parts, 'dom', 'weekday', context);
        return day && (0, found_js_1.run)('calendar-day', day, day);
    },
    daysOfMonth: (parts, context) => {
        const first = dayNamed(parts, 'a', 'wa', context);
        const last = first && dayNamed(parts, 'b', 'wb', context, first);
        if (!first || !last || (0, calendar_js_1.compareDays)(first, last) >= 0)
            return null;
        return parts.has('about') ? (0, found_js_1.aboutRun)('about', first, last) : (0, found_js_1.run)('calendar-days', first, last);
    },
    listOfMonth: (parts, context) => {
        const days = listOf(parts, context).map((dom) => monthDay({ ...monthAndYear(parts), dom }, context));
        return together(days, 'all');
    },
    oneOfMonth: (parts, context) => {
        const days = listOf(parts, context).map((dom) => monthDay({ ...monthAndYear(parts), dom }, context));
        return together(days, 'one');
    },
    list: (parts, context) => {
        const rest = parts.value('rest', context);
        return [parts.number('dom') ?? 0, ...(Array.isArray(rest) ? rest : [])];
    },
    ordinalDay: (parts, context) => {
        const day = ordinalDay(parts.number('dom') ?? 0, parts.number('weekday'), context);
        return day && (0, found_js_1.run)('calendar-day', day, day);
    },
    ordinalDays: (parts, context) => {
        const first = ordinalDay(parts.number('a') ?? 0, undefined, context);
        const last = first && ordinalDay(parts.number('b') ?? 0, undefined, { ...context, facing: 'future', anchor: first });
        return first && last && (0, found_js_1.run)('calendar-days', first, last);
    },
    ordinalOf: (parts, context) => {
        const span = parts.found('span', context);
        const dom = parts.number('dom') ?? 0;
        const day = span?.unit === 'month' ? (0, days_js_1.addDays)(span.first, dom - 1) : null;
        return day && span?.last && (0, calendar_js_1.compareDays)(day, span.last) <= 0 ? (0, found_js_1.run)('calendar-day', day, day) : null;
    },
    solarHijri: (parts, { doubt }) => {
        const [year, month, dom] = [parts.number('year') ?? 0, parts.number('m') ?? 0, parts.number('dom') ?? 0];
        if (year > solar_hijri_js_1.LAST_SOLAR_YEAR)
            return null;
        const day = (0, solar_hijri_js_1.solarHijri)(year, month, dom);
        if (!day)
            doubt?.('day');
        return day && (0, found_js_1.run)('calendar-day', day, day);
    },
    /** A day that is named by two calendars, which have to agree. */
    agreeing: (parts, context) => {
        const [a, b] = [parts.day('a', context), parts.day('b', context)];
        if (!a || !b)
            return null;
        if ((0, calendar_js_1.compareDays)(a, b) === 0)
            return (0, found_js_1.run)('calendar-day', a, a);
        context.doubt?.('calendar');
        return null;
    },
    ofOurEra: (parts) => wholeYear(parts.number('n') ?? 0),
    beforeChrist: (parts) => {
        const year = 1 - (parts.number('n') ?? 0);
        const [month, dom] = [parts.number('month'), parts.number('dom')];
        if (month === undefined || dom === undefined)
            return wholeYear(year);
        const day = { year, month, day: dom };
        return (0, calendars_js_1.exists)(day) ? (0, found_js_1.run)('calendar-day', day, day) : null;
    },
    /** A day, a month or a feast of the lunar calendar: it waits for the moon to be seen. */
    moon: (_parts, { doubt }) => {
        doubt?.('moon');
        return null;
    },
};
/** Days as a run where they follow each other, else as a set: all of them, or one. */
function together(days, how) {
    const known = days.filter((day) => day !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last || known.length < days.length)
        return null;
    if (known.slice(1).some((day, index) => (0, calendar_js_1.compareDays)(known[index] ?? day, day) >= 0))
        return null;
    if (how === 'all' && (0, days_js_1.isoDay)((0, days_js_1.addDays)(first, known.length - 1)) === (0, days_js_1.isoDay)(last))
        return (0, found_js_1.run)('calendar-days', first, last);
    const each = known.map(days_js_1.isoDay).join(',');
    return {
        first,
        last,
        ...(how === 'all' ? { rule: 'each-of', when: `{${each}}` } : { rule: 'one-of', when: `[${each}]` }),
    };
}
/** A day of a month; without its year the one that the context faces. */
function monthDay({ month, dom, year }, { saidOn, facing, anchor = saidOn, doubt }) {
    const [calendar, number] = (0, calendars_js_1.calendarOf)(month);
    const here = calendar.from(anchor);
    const near = { year: year ?? here.year, month: number, day: dom };
    const order = (0, calendar_js_1.compareDays)(near, here);
    const steps = facing === 'future' && order < 0 ? 1 : facing === 'past' && order > 0 ? -1 : 0;
    if (year === undefined)
        near.year = facing === 'nearest' ? nearestYear(near, here) : near.year + steps;
    const day = calendar.day(near);
    if (!day)
        doubt?.('day');
    return day;
}
function listOf(parts, context) {
    const list = parts.value('list', context);
    return Array.isArray(list) ? list : [];
}
function monthAndYear(parts) {
    return { month: parts.number('month') ?? 0, year: parts.number('year') };
}
function wholeYear(year) {
    const [first, last] = [
        { year, month: 1, day: 1 },
        { year, month: 12, day: 31 },
    ];
    return { first, last, rule: 'calendar-span', when: (0, days_js_1.isoDay)(first).slice(0, -6) };
}
/** A day with its weekday, which has to agree, and decides the year where none is told. */
function dayNamed(parts, dom, weekday, context, after) {
    const named = { ...monthAndYear(parts), dom: parts.number(dom) ?? 0 };
    const wanted = parts.number(weekday);
    const day = monthDay(named, after ? { ...context, facing: 'future', anchor: after } : runAhead(parts, named, context));
    if (wanted === undefined || named.year !== undefined) {
        if (day && wanted !== undefined && (0, days_js_1.weekdayOf)(day) !== wanted)
            throw new meaning_js_1.Refused('weekday');
        return day;
    }
    const fitting = yearsAround(named, context).filter((each) => (0, days_js_1.weekdayOf)(each) === wanted);
    if (fitting.length === 0 && day)
        throw new meaning_js_1.Refused('weekday');
    return fitting[0] ?? null;
}
/** Days that are running when they are spoken of are still ahead. */
function runAhead(parts, { month, year }, context) {
    const last = parts.number('b');
    if (last === undefined || year !== undefined || context.facing !== 'future')
        return context;
    const end = monthDay({ month, dom: last }, context);
    const start = end && (0, days_js_1.addDays)(end, (parts.number('a') ?? 1) - last);
    return start && (0, calendar_js_1.compareDays)(start, context.anchor ?? context.saidOn) < 0 ? { ...context, anchor: start } : context;
}
const HALF_A_YEAR = 183;
/** Such days within half a year, nearest first. */
function yearsAround({ month, dom }, { saidOn, anchor = saidOn }) {
    const [calendar, number] = (0, calendars_js_1.calendarOf)(month);
    const { year } = calendar.from(anchor);
    return [-1, 0, 1]
        .map((step) => calendar.day({ year: year + step, month: number, day: dom }))
        .filter((day) => day !== null)
        .filter((day) => Math.abs((0, days_js_1.daysFrom)(anchor, day)) <= HALF_A_YEAR)
        .sort((a, b) => Math.abs((0, days_js_1.daysFrom)(anchor, a)) - Math.abs((0, days_js_1.daysFrom)(anchor, b)));
}
function nearestYear(day, anchor) {
    const years = [anchor.year, anchor.year - 1, anchor.year + 1];
    const far = (year) => Math.abs((0, days_js_1.daysFrom)(anchor, { ...day, year }));
    return years.reduce((best, year) => (far(year) < far(best) ? year : best));
}
const MONTHS_TO_LOOK = 24;
/** The next 15th, the last 15th, or the nearest; a weekday has to agree. */
function ordinalDay(dom, weekday, context) {
    const { saidOn, facing, anchor = saidOn } = context;
    const look = (step) => {
        for (let count = 0; count <= MONTHS_TO_LOOK; count += 1) {
            const day = { ...(0, days_js_1.addMonths)({ ...anchor, day: 1 }, step * count), day: dom };
            const way = (0, calendar_js_1.compareDays)(day, anchor) * step;
            if ((0, calendars_js_1.exists)(day) && way >= 0 && (weekday === undefined || (0, days_js_1.weekdayOf)(day) === weekday))
                return day;
        }
        return null;
    };
    if (facing !== 'nearest')
        return look(facing === 'future' ? 1 : -1);
    const [ahead, behind] = [look(1), look(-1)];
    if (!ahead || !behind)
        return ahead ?? behind;
    return (0, days_js_1.daysFrom)(behind, anchor) < (0, days_js_1.daysFrom)(anchor, ahead) ? behind : ahead;
}
//# sourceMappingURL=named-days.js.map