"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WEEKDAYS = void 0;
const calendar_js_1 = require("../../calendar.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
/** Weekdays: `Friday`, `next Monday`, `Monday of next week`, `Friday week`; and the days that follow each other. */
exports.WEEKDAYS = {
    weekday: (parts, context) => on('weekday-nearest', faced(parts.number('weekday') ?? 0, context)),
    weekdayThis: (parts, { saidOn, facing, ...context }) => {
        const number = parts.number('weekday') ?? 0;
        if (facing !== 'nearest')
            return on('weekday-nearest', faced(number, { saidOn, facing, ...context }));
        return on('weekday-nearest', inWeek(number, saidOn, context));
    },
    weekdayNext: (parts, { saidOn }) => on('weekday-next', after(saidOn, parts.number('weekday') ?? 0)),
    weekdayLast: (parts, { saidOn }) => {
        const last = before(saidOn, parts.number('weekday') ?? 0);
        const times = parts.number('n') ?? 1;
        return on(times > 1 ? 'weekday-weeks' : 'weekday-last', (0, days_js_1.addDays)(last, -7 * (times - 1)));
    },
    /** Some weeks after the coming such day. */
    weekdayWeeks: (parts, { saidOn }) => on('weekday-weeks', (0, days_js_1.addDays)(after(saidOn, parts.number('weekday') ?? 0), 7 * (parts.number('n') ?? 1))),
    weekdayOfWeek: (parts, context) => {
        const week = parts.found('week', context);
        if (week?.unit !== 'week')
            return null;
        return on('weekday-of-next-week', inWeek(parts.number('weekday') ?? 1, week.first, context));
    },
    /** The night between two days: both. */
    night: (parts, context) => {
        const last = parts.day('b', context);
        const first = parts.has('a') ? parts.day('a', context) : last && (0, days_js_1.addDays)(last, -1);
        const [from, to] = inOrder(first, last);
        return from && to && (0, found_js_1.run)('night', from, to);
    },
    nightNow: (_parts, { saidOn, facing }) => facing === 'past' ? (0, found_js_1.run)('night', (0, days_js_1.addDays)(saidOn, -1), saidOn) : (0, found_js_1.run)('night', saidOn, (0, days_js_1.addDays)(saidOn, 1)),
    nightAhead: (_parts, { saidOn }) => (0, found_js_1.run)('night', saidOn, (0, days_js_1.addDays)(saidOn, 1)),
    nightBefore: (_parts, { saidOn }) => (0, found_js_1.run)('night', (0, days_js_1.addDays)(saidOn, -1), saidOn),
};
/** A weekday, the way that the context faces; today’s is today. */
function faced(number, { saidOn, facing, anchor = saidOn }) {
    const ahead = (number - (0, days_js_1.weekdayOf)(anchor) + 7) % 7;
    const back = facing === 'past' || (facing === 'nearest' && ahead > 3);
    return (0, days_js_1.addDays)(anchor, back && ahead > 0 ? ahead - 7 : ahead);
}
/** The day of that name in the week of another. */
function inWeek(number, day, { weekStart = 1 }) {
    return (0, days_js_1.addDays)((0, days_js_1.weekOf)(day, weekStart), (number - weekStart + 7) % 7);
}
function after(day, number) {
    return (0, days_js_1.addDays)(day, (number - (0, days_js_1.weekdayOf)(day) + 7) % 7 || 7);
}
function before(day, number) {
    return (0, days_js_1.addDays)(day, ((number - (0, days_js_1.weekdayOf)(day) + 7) % 7) - 7);
}
function on(rule, day) {
    return (0, found_js_1.run)(rule, day, day);
}
function inOrder(first, last) {
    return first && last && (0, calendar_js_1.compareDays)(first, last) < 0 ? [first, last] : [null, null];
}
//# sourceMappingURL=weekdays.js.map