import { GREGORIAN, type Months } from '../../time/months.js';
import { dayInZone } from '../../time/zones.js';

/** So many months may lie between two words under an axis. */
export const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

/**
 * First days of months (YYYY-MM-DD) from one instant to another in milliseconds, both included, or of every so many, the first of a
 * year among them where a year has several, so that there are at most `most`.
 */
export function monthTicks(from: number, to: number, most: number, months: Months = GREGORIAN): string[] {
  const [low, high] = [months.at(from), months.at(to)];
  const first = months.firstOf(low) < from ? low + 1 : low;
  const step = MONTH_STEPS.find((many) => Math.floor(high / many) - Math.ceil(first / many) < most) ?? 24_000;
  return everyMonths(from, to, step, months).map((time) => dayInZone(new Date(time), null));
}

/** Each first instant of a month (UTC, in milliseconds), or of every so many, from one instant to another, both included. */
export function everyMonths(from: number, to: number, step: number, { at, firstOf }: Months = GREGORIAN): number[] {
  const times: number[] = [];
  for (let month = Math.ceil(at(from) / step) * step; firstOf(month) <= to; month += step) {
    if (firstOf(month) >= from) times.push(firstOf(month));
  }
  return times;
}
