import { dayInZone } from '../../time/zones.js';

/** So many months may lie between two words under an axis. */
export const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

/**
 * First days of months (YYYY-MM-DD) from one instant to another in milliseconds, both included, or of every so many, January among
 * them where a year has several, so that there are at most `most`.
 */
export function monthTicks(from: number, to: number, most: number): string[] {
  const [low, high] = [monthsIn(from), monthsIn(to)];
  const first = firstOf(low) < from ? low + 1 : low;
  const step = MONTH_STEPS.find((months) => Math.floor(high / months) - Math.ceil(first / months) < most) ?? 24_000;
  return everyMonths(from, to, step).map((time) => dayInZone(new Date(time), null));
}

/** Each first instant of a month (UTC, in milliseconds), or of every so many, from one instant to another, both included. */
export function everyMonths(from: number, to: number, step: number): number[] {
  const times: number[] = [];
  for (let month = Math.ceil(monthsIn(from) / step) * step; firstOf(month) <= to; month += step) {
    if (firstOf(month) >= from) times.push(firstOf(month));
  }
  return times;
}

/** Months since the year 0 that have begun. */
function monthsIn(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Unlike Date.UTC it takes the years 0 to 99 as they are. */
function firstOf(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
}
