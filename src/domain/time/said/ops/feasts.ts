import { compareDays, daysInMonth, type Day } from '../../calendar.js';
import type { Operation } from '../engine/meaning.js';
import { addDays, weekdayOf } from '../days.js';
import { run, type Context } from '../found.js';
import { nowruz } from './solar-hijri.js';

/** Feasts that follow from a calendar. Those that wait for the moon to be seen are not known before. */
export const FEASTS = {
  /** The same day of every year. */
  feast: (parts, context) => {
    const [m, d] = [parts.number('m') ?? 0, parts.number('d') ?? 0];
    return yearly((year) => ({ year, month: m, day: d }), parts.number('year'), context);
  },
  /** Of a year of ours, or of the Solar Hijri one that it begins: Nowruz 1405. */
  nowruz: (parts, context) => {
    const year = parts.number('year');
    return yearly(nowruz, year !== undefined && year < 1700 ? year + 621 : year, context);
  },
  /** So many days after Easter of the Gregorian calendar. */
  easter: (parts, context) =>
    yearly((year) => addDays(easter(year), parts.number('days') ?? 0), parts.number('year'), context),
  /** The nth weekday of a month; the last where `n` is −1. */
  nthWeekday: (parts, context) => {
    const [m, weekday, n] = [parts.number('m') ?? 1, parts.number('weekday') ?? 1, parts.number('n') ?? 1];
    return yearly((year) => nth(year, m, weekday, n), parts.number('year'), context);
  },
} satisfies Readonly<Record<string, Operation>>;

function yearly(dayOf: (year: number) => Day | null, year: number | undefined, context: Context) {
  const { saidOn, facing, anchor = saidOn } = context;
  if (year !== undefined) return single(dayOf(year));
  const here = dayOf(anchor.year);
  if (!here) return null;
  const order = compareDays(here, anchor);
  if (facing === 'past') return single(order > 0 ? dayOf(anchor.year - 1) : here);
  return single(order < 0 ? dayOf(anchor.year + 1) : here);
}

function single(day: Day | null) {
  return day && run('feast', day, day);
}

function nth(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const end = { year, month, day: daysInMonth(year, month) };
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
