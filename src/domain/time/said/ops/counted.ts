import { compareDays, type Day } from '../../calendar.js';
import type { Unit } from '../engine/lexicon.js';
import { Refused, type Operation, type Parts } from '../engine/meaning.js';
import { addDays, addMonths, nearestWeekday, weekdayOf } from '../days.js';
import { aboutRun, run, type Context } from '../found.js';
import type { SaidRule } from '../said-rules.js';

/** Counted from the day it was said: `tomorrow`, `in two or three days`, `within 48 hours`, `in the coming weeks`. */
export const COUNTED = {
  near: (parts, { saidOn }) => {
    const day = addDays(saidOn, parts.number('days') ?? 0);
    const weekday = parts.number('weekday');
    if (weekday !== undefined && weekday !== weekdayOf(day))
      throw new Refused('weekday', [day, nearestWeekday(day, weekday)]);
    const half = parts.text('half');
    return { ...run('day-counted', day, day), ...(half !== undefined && { half }) };
  },
  in: (parts, context) => inSome(parts, context, 1),
  ago: (parts, context) => inSome(parts, context, -1),
  /** To the day, whatever the unit: `three weeks ago today`, `in exactly two weeks`. */
  toTheDay: (parts, context) => {
    const day = later(context.saidOn, (parts.number('way') ?? 1) * count(parts), unitOf(parts), context);
    return run('day-counted', day, day);
  },
  given: (parts, context) =>
    run('days-given', context.saidOn, later(context.saidOn, most(parts), unitOf(parts), context)),
  next: (parts, context) => {
    const { saidOn } = context;
    const last = later(saidOn, most(parts), unitOf(parts), context);
    // Hours run at once; days begin with the next.
    return unitOf(parts) === 'hour' ? run('days-given', saidOn, last) : run('days-after', addDays(saidOn, 1), last);
  },
  past: (parts, context) =>
    run('days-before', later(context.saidOn, -most(parts), unitOf(parts), context), context.saidOn),
  coming: (parts, context) => {
    const { saidOn } = context;
    const unit = unitOf(parts);
    const [few, rule] = [FEW[unit], COMING[unit]];
    if (few === undefined || rule === undefined) return null;
    return run(rule, unit === 'hour' ? saidOn : addDays(saidOn, 1), later(saidOn, few, unit, context));
  },
  fewGiven: (parts, context) => {
    const few = FEW[unitOf(parts)];
    return few === undefined
      ? null
      : run('days-given', context.saidOn, later(context.saidOn, few, unitOf(parts), context));
  },
  fewPast: (parts, context) => {
    const few = FEW[unitOf(parts)];
    return few === undefined
      ? null
      : run('days-before', later(context.saidOn, -few, unitOf(parts), context), context.saidOn);
  },
  fewAgo: (parts, context) => {
    const { saidOn } = context;
    const unit = unitOf(parts);
    const few = FEW[unit];
    if (few === undefined) return null;
    return run('days-before', later(saidOn, -few, unit, context), unit === 'hour' ? saidOn : addDays(saidOn, -1));
  },
  /** So long after (before, where `way` is −1) a date that is named. */
  fromDate: (parts, context) => {
    const from = parts.day('day', context);
    const day = from && later(from, (parts.number('way') ?? 1) * count(parts), unitOf(parts), context);
    return day && run('day-from-date', day, day);
  },
  /** So long, that day the first of it: `for three days from 15 June`. */
  runFrom: (parts, context) => {
    const from = parts.day('day', context);
    const last = from && addDays(later(from, count(parts), unitOf(parts), context), -1);
    return from && last && compareDays(from, last) < 0 ? run('days-from-date', from, last) : null;
  },
  withinOfDate: (parts, context) => {
    const from = parts.day('day', context);
    return from && run('days-from-date', from, later(from, most(parts), unitOf(parts), context));
  },
} satisfies Readonly<Record<string, Operation>>;

/** What “a few” and “the coming” stand for: seven days, four weeks, six months. */
const FEW: Readonly<Partial<Record<Unit, number>>> = { hour: 24, day: 7, week: 4, month: 6 };

const COMING: Readonly<Partial<Record<Unit, SaidRule>>> = {
  hour: 'coming-hours',
  day: 'coming-days',
  week: 'coming-weeks',
  month: 'coming-months',
};

function inSome(parts: Parts, context: Context, way: 1 | -1) {
  const { saidOn } = context;
  const unit = unitOf(parts);
  const first = later(saidOn, way * count(parts), unit, context);
  const about = parts.has('about');
  if (parts.has('m')) {
    const other = later(saidOn, way * most(parts), unit, context);
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
function later(day: Day, count: number, unit: Unit, { weekStart }: Context): Day {
  const months = MONTHS_OF[unit];
  if (months !== undefined) return addMonths(day, months * count);
  if (unit === 'workday') return workdays(day, count, weekStart);
  if (unit === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  return addDays(day, unit === 'week' ? 7 * count : count);
}

/** The first five days of weeks; holidays are not known. */
function workdays(day: Day, count: number, weekStart = 1): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, Math.sign(count));
    if ((weekdayOf(at) - weekStart + 7) % 7 < 5) left -= 1;
  }
  return at;
}
