import type { TimelineWindow } from '../item.js';

const DAY = 86_400_000;
/** The closest and the widest view: an hour, and 2,500 years: all of recorded diplomacy and the room beside it. */
export const CLOSEST = DAY / 24;
export const WIDEST = 2500 * 365.25 * DAY;
/** Room left free on both sides of everything there is. */
const MARGIN = 0.03;

/** Stretches that a press shows. */
export const SPANS = ['month', 'quarter', 'year'] as const;
export type Span = (typeof SPANS)[number];
const LENGTHS = { month: 31 * DAY, quarter: 92 * DAY, year: 366 * DAY } as const satisfies Record<Span, number>;

/** A stretch of the span: around the middle of the view, or the last of all there is where the view reaches its end. */
export function spanWindow(span: Span, view: TimelineWindow, extent: TimelineWindow | null): TimelineWindow {
  const length = LENGTHS[span];
  const last = extent && extent.to <= view.to && extent.to >= view.from ? extent.to.getTime() + length / 8 : null;
  if (last !== null) return { from: new Date(last - length), to: new Date(last) };
  return around(new Date((view.from.getTime() + view.to.getTime()) / 2), length);
}

/** Whether a window is as long as such a stretch, to half a day. */
export function isSpan(span: Span, { from, to }: TimelineWindow): boolean {
  return Math.abs(to.getTime() - from.getTime() - LENGTHS[span]) < DAY / 2;
}

/** By a share of the window; positive shows what came later. Whole milliseconds: there and back again ends where it began. */
export function panned({ from, to }: TimelineWindow, share: number): TimelineWindow {
  const by = Math.round((to.getTime() - from.getTime()) * share);
  return { from: new Date(from.getTime() + by), to: new Date(to.getTime() + by) };
}

/** By a factor of its span, around its middle; below 1 looks closer. */
export function zoomed({ from, to }: TimelineWindow, factor: number): TimelineWindow {
  const span = Math.min(Math.max((to.getTime() - from.getTime()) * factor, CLOSEST), WIDEST);
  return around(new Date((from.getTime() + to.getTime()) / 2), span);
}

/** The same span around a day. */
export function centred({ from, to }: TimelineWindow, day: Date): TimelineWindow {
  return around(day, to.getTime() - from.getTime());
}

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
