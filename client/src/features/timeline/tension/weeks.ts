import type { TensionWeek } from '../../../api/types.js';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 5 January 1970, a Monday. */
const A_MONDAY = 4 * DAY;

/** A week, whether anything happened in it or not: Monday and Sunday, `YYYY-MM-DD`. */
export type Week = Pick<TensionWeek, 'from' | 'to'>;

/** The week to which an instant belongs, in UTC, as the axis counts. */
export function weekAt(time: number): Week {
  const monday = A_MONDAY + Math.floor((time - A_MONDAY) / WEEK) * WEEK;
  return { from: dayOf(monday), to: dayOf(monday + 6 * DAY) };
}

/** The first instant of a week and that of the next, in milliseconds. */
export function stretchOf({ from }: Pick<Week, 'from'>): { from: number; to: number } {
  const start = Date.parse(from);
  return { from: start, to: start + WEEK };
}

/** The weeks of which something lies within a stretch of time, in milliseconds. */
export function weeksIn<T extends Week>(weeks: readonly T[], view: { from: number; to: number }): T[] {
  return weeks.filter((week) => {
    const { from, to } = stretchOf(week);
    return to > view.from && from < view.to;
  });
}

/** How far a week reaches up, and down: neither is negative. */
export function heightsOf(week: Omit<TensionWeek, 'refs' | 'total'>): { up: number; down: number } {
  return { up: week.wordsUp + week.deedsUp, down: -(week.wordsDown + week.deedsDown) };
}

/** The week whose bar is the highest, up or down; null where there is none. */
export function highestOf<T extends Omit<TensionWeek, 'refs' | 'total'>>(weeks: readonly T[]): T | null {
  const most = (week: T): number => Math.max(...Object.values(heightsOf(week)));
  return weeks.reduce<T | null>((best, week) => (best && most(best) >= most(week) ? best : week), null);
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
