import { GREGORIAN, type Months } from '../../time/months.js';
import { everyMonths } from '../layout/month-ticks.js';
import type { AxisTime } from '../layout/axis.js';
import type { AxisScale } from '../layout/axis-scale.js';

/** Instants in milliseconds, as the axis counts them in UTC. */
export interface Ticks {
  /** Where a line stands, with a word under or beside it. */
  readonly minor: readonly number[];
  /** Beginnings of what several of those belong to: days, weeks, months or years. The first may lie before the view. */
  readonly major: readonly number[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** 5 January 1970, the first Monday: weeks begin on Mondays (ISO 8601). */
const MONDAY = 4 * DAY;

/** What stands on an axis from one instant to another (both included), counted in such units. */
export function ticksOf(from: number, to: number, { scale, step }: AxisScale, counted: Months = GREGORIAN): Ticks {
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
      return { minor: everyMonths(from, to, step, counted), major: months(from, to, 12, counted) };
    case 'year':
      return { minor: everyMonths(from, to, 12 * step, counted), major: [] };
  }
}

/** An instant with the fields that the words of an axis are written from. */
export function axisTime(time: number): AxisTime {
  const date = new Date(time);
  return {
    year: () => date.getUTCFullYear(),
    month: () => date.getUTCMonth(),
    date: () => date.getUTCDate(),
    hour: () => date.getUTCHours(),
    minute: () => date.getUTCMinutes(),
  };
}

function every(from: number, to: number, length: number, origin: number): number[] {
  const times: number[] = [];
  for (let at = origin + Math.ceil((from - origin) / length) * length; at <= to; at += length) times.push(at);
  return times;
}

/** With the one that goes on at the start. */
function withCurrent(from: number, to: number, length: number, origin: number): number[] {
  const current = origin + Math.floor((from - origin) / length) * length;
  return [...new Set([current, ...every(from, to, length, origin)])];
}

function months(from: number, to: number, step: number, counted: Months): number[] {
  const current = everyMonths(from - step * 31 * DAY, from, step, counted).at(-1);
  return [...new Set([...(current === undefined ? [] : [current]), ...everyMonths(from, to, step, counted)])];
}
