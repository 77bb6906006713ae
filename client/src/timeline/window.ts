import type { TimelineWindow } from './types.js';

const DAY = 86_400_000;
/** The closest and the widest view: half a day, and forty years. */
export const CLOSEST = DAY / 2;
export const WIDEST = 40 * 365 * DAY;
/** Room left free on both sides of everything there is. */
const MARGIN = 0.03;

/** A view of all that there is, with some room beside it; where nothing has a day, four weeks around `today`. */
export function wholeWindow(extent: TimelineWindow | null, today: Date): TimelineWindow {
  if (!extent) return around(today, 28 * DAY);
  const [from, to] = [extent.from.getTime(), extent.to.getTime()];
  const margin = Math.max((to - from) * MARGIN, DAY);
  return { from: new Date(from - margin), to: new Date(to + margin) };
}

/** A window as wide as `span`, in milliseconds, around an instant. */
export function around(day: Date, span: number): TimelineWindow {
  return { from: new Date(day.getTime() - span / 2), to: new Date(day.getTime() + span / 2) };
}

/** True where two windows begin and end on about the same day; an address bar keeps days only. */
export function alike(a: TimelineWindow, b: TimelineWindow): boolean {
  return Math.abs(+a.from - +b.from) <= DAY && Math.abs(+a.to - +b.to) <= DAY;
}
