import type { Day } from '../../calendar.js';
import type { Unit } from '../engine/lexicon.js';
import type { Operation, Parts } from '../engine/meaning.js';
import { addDays, addMonths, weekdayOf } from '../days.js';
import { aboutRun, run, type Context } from '../found.js';

/** Counted from the day it was said: `tomorrow`, `in two or three days`, `within 48 hours`, `in the coming weeks`. */
export const COUNTED = {
  near: (parts, { saidOn }) => {
    const day = addDays(saidOn, parts.number('days') ?? 0);
    return run('day-counted', day, day);
  },
  in: (parts, context) => inSome(parts, context, 1),
  ago: (parts, context) => inSome(parts, context, -1),
  agoToday: (parts, { saidOn }) => {
    const day = later(saidOn, -count(parts), unitOf(parts));
    return run('day-counted', day, day);
  },
  given: (parts, { saidOn }) => run('days-given', saidOn, later(saidOn, most(parts), unitOf(parts))),
  next: (parts, { saidOn }) => {
    const last = later(saidOn, most(parts), unitOf(parts));
    // Hours run at once; days begin with the next.
    return unitOf(parts) === 'hour' ? run('days-given', saidOn, last) : run('days-after', addDays(saidOn, 1), last);
  },
  past: (parts, { saidOn }) => run('days-before', later(saidOn, -most(parts), unitOf(parts)), saidOn),
  coming: (parts, { saidOn }) => {
    const tomorrow = addDays(saidOn, 1);
    const unit = unitOf(parts);
    if (unit === 'hour') return run('coming-hours', saidOn, tomorrow);
    if (unit === 'day') return run('coming-days', tomorrow, addDays(saidOn, 7));
    if (unit === 'week') return run('coming-weeks', tomorrow, addDays(saidOn, 28));
    return unit === 'month' ? run('coming-months', tomorrow, addMonths(saidOn, 6)) : null;
  },
  fewGiven: (parts, { saidOn }) => {
    const days = { hour: 1, day: 7, week: 28 } as const;
    const unit = unitOf(parts);
    if (unit === 'month') return run('until', saidOn, addMonths(saidOn, 6));
    return unit === 'hour' || unit === 'day' || unit === 'week'
      ? run('until', saidOn, addDays(saidOn, days[unit]))
      : null;
  },
  fewPast: (parts, { saidOn }) => {
    const unit = unitOf(parts);
    const days = { hour: 1, day: 7, week: 28 } as const;
    if (unit === 'month') return run('days-before', addMonths(saidOn, -6), saidOn);
    return unit === 'hour' || unit === 'day' || unit === 'week'
      ? run('days-before', addDays(saidOn, -days[unit]), saidOn)
      : null;
  },
  /** So long after (before, where `way` is −1) a date that is named. */
  fromDate: (parts, context) => {
    const from = parts.day('day', context);
    const day = from && later(from, (parts.number('way') ?? 1) * count(parts), unitOf(parts));
    return day && run('day-from-date', day, day);
  },
  withinOfDate: (parts, context) => {
    const from = parts.day('day', context);
    return from && run('days-from-date', from, later(from, most(parts), unitOf(parts)));
  },
} satisfies Readonly<Record<string, Operation>>;

function inSome(parts: Parts, { saidOn }: Context, way: 1 | -1) {
  const unit = unitOf(parts);
  const first = later(saidOn, way * count(parts), unit);
  const about = parts.has('about');
  if (parts.has('m')) {
    const other = later(saidOn, way * most(parts), unit);
    const [from, to] = way > 0 ? ([first, other] as const) : ([other, first] as const);
    return about ? aboutRun('days-between', from, to) : run('days-between', from, to);
  }
  const exact = unit === 'day' || unit === 'hour' || unit === 'workday';
  return exact && !about ? run('day-counted', first, first) : aboutRun('day-about', first, first);
}

function count(parts: Parts): number {
  return (parts.number('n') ?? 1) * (parts.number('times') ?? 1);
}

function most(parts: Parts): number {
  return (parts.number('m') ?? parts.number('n') ?? 1) * (parts.number('times') ?? 1);
}

function unitOf(parts: Parts): Unit {
  return (parts.text('unit') ?? 'day') as Unit;
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 };

/** A stretch of time later, or earlier where the count is negative; hours make up whole days. */
function later(day: Day, count: number, unit: Unit): Day {
  const months = MONTHS_OF[unit];
  if (months !== undefined) return addMonths(day, months * count);
  if (unit === 'workday') return workdays(day, count);
  if (unit === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  return addDays(day, unit === 'week' ? 7 * count : count);
}

/** Monday to Friday; holidays are not known. */
function workdays(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, Math.sign(count));
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
