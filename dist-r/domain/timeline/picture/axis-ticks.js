"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ticksOf = ticksOf;
exports.axisTime = axisTime;
const months_js_1 = require("../../time/months.js");
const month_ticks_js_1 = require("../layout/month-ticks.js");
const MINUTE = 60_000;
const DAY = 86_400_000;
/** 5 January 1970, the first Monday: weeks begin on Mondays (ISO 8601). */
const MONDAY = 4 * DAY;
/** What stands on an axis from one instant to another (both included), counted in such units. */
function ticksOf(from, to, { scale, step }, counted = months_js_1.GREGORIAN) {
    switch (scale) {
        case 'minute':
            return { minor: every(from, to, step * MINUTE, 0), major: withCurrent(from, to, DAY, 0) };
        case 'hour':
            return { minor: every(from, to, step * 60 * MINUTE, 0), major: withCurrent(from, to, DAY, 0) };
        case 'weekday':
        case 'day':
            return { minor: every(from, to, step * DAY, 0), major: withCurrent(from, to, 7 * DAY, MONDAY) };
        case 'week':
            return { minor: every(from, to, step * 7 * DAY, MONDAY), major: months(from, to, 1, counted) };
        case 'month':
            return { minor: (0, month_ticks_js_1.everyMonths)(from, to, step, counted), major: months(from, to, 12, counted) };
        case 'year':
            return { minor: (0, month_ticks_js_1.everyMonths)(from, to, 12 * step, counted), major: [] };
    }
}
/** An instant with the fields that the words of an axis are written from. */
function axisTime(time) {
    const date = new Date(time);
    return {
        year: () => date.getUTCFullYear(),
        month: () => date.getUTCMonth(),
        date: () => date.getUTCDate(),
        hour: () => date.getUTCHours(),
        minute: () => date.getUTCMinutes(),
    };
}
function every(from, to, length, origin) {
    const times = [];
    for (let at = origin + Math.ceil((from - origin) / length) * length; at <= to; at += length)
        times.push(at);
    return times;
}
/** With the one that goes on at the start. */
function withCurrent(from, to, length, origin) {
    const current = origin + Math.floor((from - origin) / length) * length;
    return [...new Set([current, ...every(from, to, length, origin)])];
}
function months(from, to, step, counted) {
    const current = (0, month_ticks_js_1.everyMonths)(from - step * 31 * DAY, from, step, counted).at(-1);
    return [...new Set([...(current === undefined ? [] : [current]), ...(0, month_ticks_js_1.everyMonths)(from, to, step, counted)])];
}
//# sourceMappingURL=axis-ticks.js.map