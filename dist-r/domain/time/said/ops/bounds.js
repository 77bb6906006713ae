"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JOINED = exports.BOUNDS = void 0;
const calendar_js_1 = require("../../calendar.js");
const meaning_js_1 = require("../engine/meaning.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
/** Windows that a date bounds: `by 30 June`, `before`, `since`, `after`, `at the earliest`, `around`; and those without an end. */
exports.BOUNDS = {
    until: (parts, context) => {
        const inner = parts.found('date', ahead(context));
        return inner && upTo('until', inner.last, context);
    },
    before: (parts, context) => {
        const inner = parts.found('date', ahead(context));
        if (!inner)
            return null;
        // “Before the end of the month” is the month to its end; “before 30 June” leaves out the day itself.
        const late = inner.rule.endsWith('-late');
        return late ? upTo('until', inner.last, context) : upTo('before', (0, days_js_1.addDays)(inner.first, -1), context);
    },
    from: (parts, context) => {
        const inner = parts.found('date', ahead(context));
        return inner && (0, found_js_1.run)('from', inner.first, null);
    },
    after: (parts, context) => {
        const inner = parts.found('date', ahead(context));
        return inner?.last ? (0, found_js_1.run)('from', (0, days_js_1.addDays)(inner.last, 1), null) : null;
    },
    since: (parts, context) => {
        const inner = parts.found('date', { ...context, facing: 'past' });
        return inner && (0, found_js_1.run)('from', inner.first, null);
    },
    /** To the end of what runs: `before the year is out`. */
    untilOver: (parts, context) => {
        const inner = parts.found('span', ahead(context));
        return inner && upTo('until', inner.last, context);
    },
    about: (parts, context) => {
        const inner = parts.found('date', context);
        return inner && about(inner);
    },
    /** What tells itself which way it is looked for: `le 5 juillet prochain`. */
    faced: (parts, context) => parts.found('date', { ...context, facing: parts.has('past') ? 'past' : 'future' }),
    same: (parts, context) => parts.found('date', context),
    noEnd: (_parts, { saidOn }) => (0, found_js_1.run)('no-end', saidOn, null),
};
/** Two dates or more: `from Monday to Wednesday`, `Thursday or Friday`, `5, 6 and 7 March`. */
exports.JOINED = {
    between: (parts, context) => {
        const pair = ordered(parts.found.bind(parts), context);
        if (!pair)
            return null;
        const [a, b] = pair;
        const days = a.rule === 'calendar-day' && b.rule === 'calendar-day' ? 'calendar-days' : 'between';
        const vague = parts.has('about');
        // “Around 10–15 March” is about both ends: the whole of it is read as about a range.
        if (a.rule === 'about' && !vague)
            return null;
        if (isDay(a) && isDay(b))
            return vague ? (0, found_js_1.aboutRun)('about', a.first, b.last) : (0, found_js_1.run)(days, a.first, b.last);
        const spans = [a, b].every(({ when }) => /^\d{4}(?:-\d\d)?$/.test(when));
        const window = (0, found_js_1.run)('between', a.first, b.last);
        return spans ? { ...window, when: `${a.when}/${b.when}` } : window;
    },
    either: (parts, context) => {
        const pair = ordered(parts.found.bind(parts), context);
        if (!pair)
            return null;
        const [a, b] = pair;
        const touching = !isSet(b) && (0, days_js_1.isoDay)((0, days_js_1.addDays)(a.last, 1)) === (0, days_js_1.isoDay)(b.first) && !(isDay(a) && isDay(b));
        const when = touching ? `[${(0, days_js_1.isoDay)(a.first)}..${(0, days_js_1.isoDay)(b.last)}]` : `[${member(a)},${member(b)}]`;
        return { first: a.first, last: b.last, rule: 'one-of', when };
    },
    both: (parts, context) => {
        const pair = ordered(parts.found.bind(parts), context);
        if (!pair)
            return null;
        const [a, b] = pair;
        const neighbours = !isSet(a) && !isSet(b) && (0, days_js_1.isoDay)((0, days_js_1.addDays)(a.last, 1)) === (0, days_js_1.isoDay)(b.first);
        if (neighbours)
            return (0, found_js_1.run)('calendar-days', a.first, b.last);
        return { first: a.first, last: b.last, rule: 'each-of', when: `{${member(a)},${member(b)}}` };
    },
};
/** Undefined where the words contradict themselves. */
function agreed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof meaning_js_1.Refused)
            return undefined;
        throw error;
    }
}
function ahead(context) {
    return { ...context, facing: 'future' };
}
function upTo(rule, last, { saidOn }) {
    return last && (0, calendar_js_1.compareDays)(saidOn, last) <= 0 ? (0, found_js_1.run)(rule, saidOn, last) : null;
}
function isDay({ when }) {
    return /^-?\d{4}-\d\d-\d\d$/.test(when);
}
function isSet({ when }) {
    return /^[[{]/.test(when);
}
function member({ when }) {
    return when.replace(/^[[{](.*)[\]}]$/, '$1').replace('/', '..');
}
/** Only what is exact can be about something: a third of a month is vague already. */
function about(inner) {
    if (/^-?[\d-]+$/.test(inner.when))
        return { ...inner, rule: 'about', when: `${inner.when}~` };
    const exact = inner.rule === 'calendar-days' || inner.rule === 'between' || inner.rule === 'days-between';
    const ends = exact ? /^(-?\d{4}-\d\d-\d\d)\/(-?\d{4}-\d\d-\d\d)$/.exec(inner.when) : null;
    return ends ? { ...inner, rule: 'about', when: `${ends[1]}~/${ends[2]}~` } : inner;
}
/** Days away, from where nothing that leaves out its year or week would be the same. */
const ELSEWHERE = 200;
/**
 * Two dates in their order. What names its year is fixed, and the other follows from it; else, facing the past, the second
 * is looked for first, and the other way round otherwise.
 */
function ordered(read, context) {
    const at = (name, facing, anchor = context.anchor) => read(name, { ...context, facing, anchor });
    // A weekday that decides the year agrees with none from afar.
    const there = (name, facing) => agreed(() => at(name, facing, far(facing))?.when);
    const far = (facing) => (0, days_js_1.addDays)(context.saidOn, facing === 'past' ? -ELSEWHERE : ELSEWHERE);
    const fixed = (name) => there(name, 'past') === there(name, 'future');
    let [a, b] = [at('a', context.facing), at('b', context.facing)];
    if (fixed('b') && !fixed('a') && b?.last)
        a = at('a', 'past', b.first);
    else if (context.facing === 'past' && !fixed('b') && b?.last)
        a = fixed('a') ? a : at('a', 'past', b.last);
    else if (a && !fixed('b'))
        b = at('b', 'future', a.last ?? a.first);
    if (!a?.last || !b?.last || (0, calendar_js_1.compareDays)(a.first, b.first) >= 0 || (0, calendar_js_1.compareDays)(a.last, b.last) >= 0)
        return null;
    return [
        { ...a, last: a.last },
        { ...b, last: b.last },
    ];
}
//# sourceMappingURL=bounds.js.map