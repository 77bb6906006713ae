"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MONTH_STEPS = void 0;
exports.monthTicks = monthTicks;
exports.everyMonths = everyMonths;
const months_js_1 = require("../../time/months.js");
const zones_js_1 = require("../../time/zones.js");
/** So many months may lie between two words under an axis. */
exports.MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
/**
 * First days of months (YYYY-MM-DD) from one instant to another in milliseconds, both included, or of every so many, the first of a
 * year among them where a year has several, so that there are at most `most`.
 */
function monthTicks(from, to, most, months = months_js_1.GREGORIAN) {
    const [low, high] = [months.at(from), months.at(to)];
    const first = months.firstOf(low) < from ? low + 1 : low;
    const step = exports.MONTH_STEPS.find((many) => Math.floor(high / many) - Math.ceil(first / many) < most) ?? 24_000;
    return everyMonths(from, to, step, months).map((time) => (0, zones_js_1.dayInZone)(new Date(time), null));
}
/** Each first instant of a month (UTC, in milliseconds), or of every so many, from one instant to another, both included. */
function everyMonths(from, to, step, { at, firstOf } = months_js_1.GREGORIAN) {
    const times = [];
    for (let month = Math.ceil(at(from) / step) * step; firstOf(month) <= to; month += step) {
        if (firstOf(month) >= from)
            times.push(firstOf(month));
    }
    return times;
}
//# sourceMappingURL=month-ticks.js.map