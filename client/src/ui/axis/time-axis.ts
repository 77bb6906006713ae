import { midnight } from '@domain/time/calendar.js';
import type { Months } from '@domain/time/months.js';
import { monthTicks } from '@domain/timeline/layout/month-ticks.js';

/** More words than this do not stand under one axis, on a wide page and on a narrow one. */
const MOST = { wide: 8, narrow: 5 } as const;

/** A stretch of days as an axis. */
export interface TimeAxis {
  /** Where a day (YYYY-MM-DD) stands, from 0 to 1. */
  readonly share: (day: string) => number;
  /** First days of months, or of every so many. */
  readonly ticks: readonly string[];
}

/** An axis that holds all of `days`, with some room at both ends; null where there is no day that the calendar of the browser has. */
export function timeAxis(days: readonly string[], months?: Months, width: keyof typeof MOST = 'wide'): TimeAxis | null {
  const times = days.map((day) => midnight(day));
  if (times.length === 0 || times.some(Number.isNaN)) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.04, 14 * 86_400_000);
  const [from, to] = [first - room, last + room];
  const share = (time: number) => (time - from) / (to - from);
  return { share: (day) => share(midnight(day)), ticks: timeTicks(from, to, MOST[width], months) };
}

/**
 * First days of months (YYYY-MM-DD) between two instants in milliseconds, or of every so many, so that there are at most `most`.
 * None is close to the end, where its word would leave the axis.
 */
export function timeTicks(from: number, to: number, most: number, months?: Months): string[] {
  const end = to - (to - from) * 0.06;
  return monthTicks(from, to, most, months).filter((day) => midnight(day) <= end);
}

/**
 * The level on which each mark stands, so that none covers another that is nearer than `gap`: as low as it finds room.
 * @param shares in ascending order
 */
export function levelsOf(shares: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return shares.map((share) => {
    const free = ends.findIndex((end) => share - end >= gap);
    const level = free < 0 ? ends.length : free;
    ends[level] = share;
    return level;
  });
}
