import { midnight } from '@domain/time/calendar.js';
import type { Months } from '@domain/time/months.js';
import { monthTicks } from '@domain/timeline/layout/month-ticks.js';

/** A first of a month on the line of days. */
interface Tick {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** From the first of all days (0) to the last (1). */
  readonly share: number;
}

/** The dates that are written under a line of days from `first` to `last` (YYYY-MM-DD, both included): at most so many. */
export function ticksOf(first: string, last: string, most: number, months?: Months): Tick[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (to <= from) return [];
  return monthTicks(from, to, most, months).map((day) => ({ day, share: (midnight(day) - from) / (to - from) }));
}
