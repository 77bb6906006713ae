/** A stretch of time, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What of the brush is held: an end of it, or all of it. */
export type Held = 'from' | 'to' | 'whole';

const DAY = 86_400_000;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -7 * DAY,
  ArrowDown: -7 * DAY,
  ArrowRight: 7 * DAY,
  ArrowUp: 7 * DAY,
  PageDown: -30 * DAY,
  PageUp: 30 * DAY,
};
/** Its ends come no closer. */
const LEAST = DAY;

/** What a press takes hold of: an end that is near, else the whole; beside the brush, that comes to where one presses. */
export function heldAt(at: number, brush: Stretch, near: number): { held: Held; brush: Stretch } {
  const [start, end] = [Math.abs(at - brush.from), Math.abs(at - brush.to)];
  if (Math.min(start, end) <= near) return { held: start < end ? 'from' : 'to', brush };
  if (at > brush.from && at < brush.to) return { held: 'whole', brush };
  return { held: 'whole', brush: moved('whole', brush, at - (brush.from + brush.to) / 2) };
}

/** The brush after what is held went so far. */
export function moved(held: Held, { from, to }: Stretch, by: number): Stretch {
  if (held === 'whole') return { from: from + by, to: to + by };
  if (held === 'from') return { from: Math.min(from + by, to - LEAST), to };
  return { from, to: Math.max(to + by, from + LEAST) };
}

/** The brush after a key on one of its ends: a week, a month, or as far as there is anything; null for other keys. */
export function keyed(key: string, held: 'from' | 'to', brush: Stretch, all: Stretch): Stretch | null {
  const by = STEPS[key];
  if (by !== undefined) return moved(held, brush, by);
  if (key === 'Home') return moved(held, brush, all.from - brush[held]);
  return key === 'End' ? moved(held, brush, all.to - brush[held]) : null;
}
