import { daysBetween } from '../time/calendar.js';

/** An event that counts in a week. */
export interface CountedEvent {
  readonly ref: string;
  /** −10 (conflict) … +10 (cooperation), never 0. */
  readonly intensity: number;
  readonly word: boolean;
  /** How many citations tell of it. */
  readonly citations: number;
}

/** A week with the sums of what began in it and, in order of time, the events that made them. */
export interface CountedWeek {
  /** Its Monday: `YYYY-MM-DD`. */
  readonly from: string;
  readonly wordsUp: number;
  readonly wordsDown: number;
  readonly deedsUp: number;
  readonly deedsDown: number;
  readonly events: readonly CountedEvent[];
}

/** A week that stands out, and its strongest event of that direction, by which it is called. */
export interface Peak {
  readonly from: string;
  readonly ref: string;
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
    const strongest = strongestOf(week.events, direction);
    const apart = peaks.every(({ from }) => Math.abs(daysBetween(from, week.from)) >= APART);
    if (strongest && apart && peaks.length < most) peaks.push({ from: week.from, ref: strongest.ref });
  }
  return peaks;
}

/** Of equal ones, what was done before what was said, then what most is cited for, then the earlier. */
function strongestOf(events: readonly CountedEvent[], direction: 1 | -1): CountedEvent | undefined {
  return events
    .filter(({ intensity }) => intensity * direction > 0)
    .sort(
      (a, b) =>
        Math.abs(b.intensity) - Math.abs(a.intensity) || Number(a.word) - Number(b.word) || b.citations - a.citations,
    )[0];
}
