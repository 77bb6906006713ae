import { beginsYear, GREGORIAN, type Months } from '@domain/time/months.js';
import { everyMonths, MONTH_STEPS } from '@domain/timeline/layout/month-ticks.js';

/** A month that an axis names, by its first instant in UTC. */
export interface MonthTick {
  readonly time: number;
  /** Whether the year has to be said: the first one and the first of every year. */
  readonly withYear: boolean;
}

const MONTH = 30.44 * 86_400_000;

/** The months of a stretch of time (milliseconds), as many as stand at least `apart` pixels from one another. */
export function monthTicks(
  view: { from: number; to: number; width: number },
  apart: number,
  months: Months = GREGORIAN,
): MonthTick[] {
  const wanted = (apart * (view.to - view.from)) / view.width / MONTH;
  const step = MONTH_STEPS.find((many) => many >= wanted) ?? 24_000;
  return everyMonths(view.from, view.to, step, months).map((time, index) => ({
    time,
    withYear: index === 0 || beginsYear(time, months),
  }));
}
