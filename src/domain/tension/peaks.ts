import { daysBetween } from '../time/calendar.js';

/** An event that counts in a week. */
export interface CountedEvent {
  /** −10 (conflict) … +10 (cooperation), never 0. */
  readonly intensity: number;
  readonly word: boolean;
  /** How many citations tell of it. */
  readonly citations: number;
}

/** A week with the sums of what began in it. */
export interface CountedWeek {
  /** Its Monday: `YYYY-MM-DD`. */
  readonly from: string;
  readonly wordsUp: number;
  readonly wordsDown: number;
  readonly deedsUp: number;
  readonly deedsDown: number;
}

/** A week that stands out, for what is above 0 in it (1) or for what is below (−1). */
export interface Peak {
  readonly from: string;
  readonly direction: 1 | -1;
}

const MOST_UP = 3;
const MOST_DOWN = 4;
/** Days from one named week to the next of its direction. */
const APART = 28;

/**
 * The weeks worth a name: at most three of cooperation and four of conflict, those of one direction at least four weeks
 * apart, the highest first; of equal ones the earlier.
 *
 * @param weeks in order of time
 */
export function peaksOf(weeks: readonly CountedWeek[]): Peak[] {
  const up = ({ wordsUp, deedsUp }: CountedWeek) => wordsUp + deedsUp;
  const down = ({ wordsDown, deedsDown }: CountedWeek) => -(wordsDown + deedsDown);
  return [...highest(weeks, up, MOST_UP, 1), ...highest(weeks, down, MOST_DOWN, -1)];
}

function highest(
  weeks: readonly CountedWeek[],
  heightOf: (week: CountedWeek) => number,
  most: number,
  direction: 1 | -1,
): Peak[] {
  const peaks: Peak[] = [];
  for (const week of [...weeks].sort((a, b) => heightOf(b) - heightOf(a))) {
    if (peaks.length === most || heightOf(week) <= 0) break;
    const apart = peaks.every(({ from }) => Math.abs(daysBetween(from, week.from)) >= APART);
    if (apart) peaks.push({ from: week.from, direction });
  }
  return peaks;
}

/**
 * The event that a peak is called by, of those of its week in order of time. Of equal ones, what was done before what was said,
 * then what most is cited for, then the earlier.
 */
export function strongestOf<E extends CountedEvent>(events: readonly E[], direction: 1 | -1): E | undefined {
  return events
    .filter(({ intensity }) => intensity * direction > 0)
    .sort(
      (a, b) =>
        Math.abs(b.intensity) - Math.abs(a.intensity) || Number(a.word) - Number(b.word) || b.citations - a.citations,
    )[0];
}
