"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COUNTED = void 0;
const calendar_js_1 = require("../../calendar.js");
const meaning_js_1 = require("../engine/meaning.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
/** Counted from the day it was said: `tomorrow`, `in two or three days`, `within 48 hours`, `in the coming weeks`. */
exports.COUNTED = {
    near: (parts, { saidOn }) => {
        const day = (0, days_js_1.addDays)(saidOn, parts.number('days') ?? 0);
        const weekday = parts.number('weekday');
        if (weekday !== undefined && weekday !== (0, days_js_1.weekdayOf)(day))
            throw new meaning_js_1.Refused('weekday');
        const half = parts.text('half');
        return { ...(0, found_js_1.run)('day-counted', day, day), ...(half !== undefined && { half }) };
    },
    in: (parts, context) => inSome(parts, context, 1),
    ago: (parts, context) => inSome(parts, context, -1),
    /** To the day, whatever the unit: `three weeks ago today`, `in exactly two weeks`. */
    toTheDay: (parts, context) => {
        const day = later(context.saidOn, (parts.number('way') ?? 1) * count(parts), unitOf(parts), context);
        return (0, found_js_1.run)('day-counted', day, day);
    },
    given: (parts, context) => (0, found_js_1.run)('days-given', context.saidOn, later(context.saidOn, most(parts), unitOf(parts), context)),
    next: (parts, context) => {
        const { saidOn } = context;
        const last = later(saidOn, most(parts), unitOf(parts), context);
        // Hours run at once; days begin with the next.
        return unitOf(parts) === 'hour' ? (0, found_js_1.run)('days-given', saidOn, last) : (0, found_js_1.run)('days-after', (0, days_js_1.addDays)(saidOn, 1), last);
    },
    past: (parts, context) => (0, found_js_1.run)('days-before', later(context.saidOn, -most(parts), unitOf(parts), context), context.saidOn),
    coming: (parts, context) => {
        const { saidOn } = context;
        const unit = unitOf(parts);
        const [few, rule] = [FEW[unit], COMING[unit]];
        if (few === undefined || rule === undefined)
            return null;
        return (0, found_js_1.run)(rule, unit === 'hour' ? saidOn : (0, days_js_1.addDays)(saidOn, 1), later(saidOn, few, unit, context));
    },
    fewGiven: (parts, context) => {
        const few = FEW[unitOf(parts)];
        return few === undefined
            ? null
            : (0, found_js_1.run)('days-given', context.saidOn, later(context.saidOn, few, unitOf(parts), context));
    },
    fewPast: (parts, context) => {
        const few = FEW[unitOf(parts)];
        return few === undefined
            ? null
            : (0, found_js_1.run)('days-before', later(context.saidOn, -few, unitOf(parts), context), context.saidOn);
    },
    fewAgo: (parts, context) => {
        const { saidOn } = context;
        const unit = unitOf(parts);
        const few = FEW[unit];
        if (few === undefined)
            return null;
        return (0, found_js_1.run)('days-before', later(saidOn, -few, unit, context), unit === 'hour' ? saidOn : (0, days_js_1.addDays)(saidOn, -1));
    },
    /** So long after (before, where `way` is −1) a date that is named. */
    fromDate: (parts, context) => {
        const from = parts.day('day', context);
        const day = from && later(from, (parts.number('way') ?? 1) * count(parts), unitOf(parts), context);
        return day && (0, found_js_1.run)('day-from-date', day, day);
    },
    /** So long, that day the first of it: `for three days from 15 June`. */
    runFrom: (parts, context) => {
        const from = parts.day('day', context);
        const last = from && (0, days_js_1.addDays)(later(from, count(parts), unitOf(parts), context), -1);
        return from && last && (0, calendar_js_1.compareDays)(from, last) < 0 ? (0, found_js_1.run)('days-from-date', from, last) : null;
    },
    withinOfDate: (parts, context) => {
        const from = parts.day('day', context);
        return from && (0, found_js_1.run)('days-from-date', from, later(from, most(parts), unitOf(parts), context));
    },
};
/** What “a few” and “the coming” stand for: seven days, four weeks, six months. */
const FEW = { hour: 24, day: 7, week: 4, month: 6 };
const COMING = {
    hour: 'coming-hours',
    day: 'coming-days',
    week: 'coming-weeks',
    month: 'coming-months',
};
function inSome(parts, context, way) {
    const { saidOn } = context;
    const unit = unitOf(parts);
    const first = later(saidOn, way * count(parts), unit, context);
    const about = parts.has('about');
    if (parts.has('m')) {
        const other = later(saidOn, way * most(parts), unit, context);
        const [from, to] = way > 0 ? [first, other] : [other, first];
        return about ? (0, found_js_1.aboutRun)('days-between', from, to) : (0, found_js_1.run)('days-between', from, to);
    }
    const exact = unit === 'day' || unit === 'hour' || unit === 'workday';
    return exact && !about ? (0, found_js_1.run)('day-counted', first, first) : (0, found_js_1.aboutRun)('day-about', first, first);
}
function count(parts) {
    return (parts.number('n') ?? 1) * (parts.number('times') ?? 1);
}
function most(parts) {
    return (parts.number('m') ?? parts.number('n') ?? 1) * (parts.number('times') ?? 1);
}
function unitOf(parts) {
    return (parts.text('unit') ?? 'day');
}
const MONTHS_OF = { month: 1, quarter: 3, year: 12 };
/** A stretch of time later, or earlier where the count is negative; hours make up whole days. */
function later(day, count, unit, { weekStart }) {
    const months = MONTHS_OF[unit];
    if (months !== undefined)
        return (0, days_js_1.addMonths)(day, months * count);
    if (unit === 'workday')
        return workdays(day, count, weekStart);
    if (unit === 'hour')
        return (0, days_js_1.addDays)(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
    return (0, days_js_1.addDays)(day, unit === 'week' ? 7 * count : count);
}
/** The first five days of weeks; holidays are not known. */
function workdays(day, count, weekStart = 1) {
    let at = day;
    for (let left = Math.abs(count); left > 0;) {
        at = (0, days_js_1.addDays)(at, Math.sign(count));
        if (((0, days_js_1.weekdayOf)(at) - weekStart + 7) % 7 < 5)
            left -= 1;
    }
    return at;
}
//# sourceMappingURL=counted.js.map