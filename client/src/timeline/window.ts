import type { TimelineBin, TimelineItem, TimelineWindow } from './types.js';

const DAY = 86_400_000;
/** The closest and the widest view: half a day, and forty years. */
export const CLOSEST = DAY / 2;
export const WIDEST = 40 * 365 * DAY;
/** Room left free on both sides of everything there is. */
const MARGIN = 0.03;

/** A view of everything: the bins where there are any, else the items, else four weeks around `today`. */
export function wholeWindow(
  bins: readonly TimelineBin[],
  items: readonly Pick<TimelineItem, 'earliest' | 'latest'>[],
  today: Date,
): TimelineWindow {
  const times = bins.length > 0 ? bins.flatMap(({ from, to }) => [from, to]) : items.flatMap(boundsOf);
  if (times.length === 0) return around(today, 28 * DAY);
  const [from, to] = bounds(times.map((time) => Date.parse(time)));
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

const boundsOf = ({ earliest, latest }: Pick<TimelineItem, 'earliest' | 'latest'>): string[] =>
  [earliest, latest].filter((bound) => bound !== null);

const bounds = (times: readonly number[]): [number, number] => [Math.min(...times), Math.max(...times)];
