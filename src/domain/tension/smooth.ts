import { daysBetween } from '../time/calendar.js';

/** What an event adds to a line. */
export interface Impulse {
  readonly ref: string;
  /** The day it began, as its place counts: `YYYY-MM-DD`. */
  readonly day: string;
  /** −10 (conflict) … +10 (cooperation). */
  readonly intensity: number;
}

export interface TensionPoint {
  /** Weighted mean of intensities, −10 … +10, to two decimals; null where nothing is remembered: a gap. */
  readonly value: number | null;
  /** Events since the point before, which moved the line; what came earlier only fades. */
  readonly refs: string[];
}

/** Half-lives after which an event is forgotten: it weighs a sixteenth then. */
const REMEMBERED = 4;

/** Days for which an event counts. */
export function memoryDays(halfLife: number): number {
  return halfLife * REMEMBERED;
}

/**
 * One line of tension: at each of `days`, the mean intensity of what happened up to then, each event weighing half
 * after each half-life. A mean, so that many reports of one quarrel are no worse than the quarrel; a gap stays a gap.
 *
 * @param impulses in any order
 * @param days `YYYY-MM-DD`, ascending; the first point takes in that day alone
 * @example smooth([{ …, day: '2026-02-01', intensity: -8 }, { …, day: '2026-02-08', intensity: 4 }], ['2026-02-08'], 7)
 * // value 0: (−8 × ½ + 4 × 1) ÷ (½ + 1)
 */
export function smooth(impulses: readonly Impulse[], days: readonly string[], halfLife: number): TensionPoint[] {
  const [origin] = days;
  if (origin === undefined) return [];
  const dated = impulses
    .map((impulse) => ({ ...impulse, at: daysBetween(origin, impulse.day) }))
    .sort((a, b) => a.at - b.at || (a.ref < b.ref ? -1 : 1));
  const memory = memoryDays(halfLife);
  let forgotten = 0;
  let taken = dated.filter(({ at }) => at < 0).length;
  return days.map((day) => {
    const at = daysBetween(origin, day);
    const named = taken;
    while ((dated[taken]?.at ?? Infinity) <= at) taken += 1;
    while (forgotten < taken && (dated[forgotten]?.at ?? Infinity) < at - memory) forgotten += 1;
    const remembered = dated.slice(forgotten, taken);
    const refs = dated.slice(named, taken).map(({ ref }) => ref);
    return { value: mean(remembered, at, halfLife), refs };
  });
}

function mean(remembered: readonly { at: number; intensity: number }[], now: number, halfLife: number): number | null {
  let sum = 0;
  let weights = 0;
  for (const { at, intensity } of remembered) {
    const weight = 2 ** ((at - now) / halfLife);
    sum += intensity * weight;
    weights += weight;
  }
  // Adding zero turns −0 into 0.
  return weights === 0 ? null : Math.round((sum / weights) * 100) / 100 + 0;
}
