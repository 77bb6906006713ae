import { daysInMonth, type Day } from '../calendar.js';

/** A day `count` days after (before, where negative) another. */
export function addDays({ year, month, day }: Day, count: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + count);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of another month, or its last day where the month is shorter: 31 January and one month is 28 February. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const there = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...there, day: Math.min(day, daysInMonth(there.year, there.month)) };
}

/** Whole days from one to another; negative where the other comes first. */
export function daysFrom(from: Day, to: Day): number {
  const at = ({ year, month, day }: Day) => new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
  return Math.round(at(to) - at(from));
}

/** 1 (Monday) … 7 (Sunday). */
export function weekdayOf({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay() || 7;
}

/** The day of a weekday that is nearest to another. */
export function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

/** The first day of the week of a day; weeks begin on Monday unless another weekday is told. */
export function weekOf(day: Day, start = 1): Day {
  return addDays(day, -((weekdayOf(day) - start + 7) % 7));
}

/** `2026-02-06` */
export function isoDay({ year, month, day }: Day): string {
  const digits = (value: number, length: number) => String(Math.abs(value)).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
