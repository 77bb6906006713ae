import { FATES, type Fate } from './fate.js';
import { jeffreys, type Interval } from './jeffreys.js';
import { FOLLOW_UP_STATES, type FollowUpState } from './state.js';

/** The figures of announced steps: the share of each fate, the median slip, and the share of what moved. */
export const FIGURES = [...FATES, 'medianSlip', 'moved'] as const;
export type FigureName = (typeof FIGURES)[number];

/**
 * As what a step may be counted: in the part of a figure, as one that was held where it had been announced (with those that
 * moved all of which the places are known), or as one without an end that could be missed.
 */
export const COUNTED_AS = [...FIGURES, 'stayed', 'openEnded'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/** How many of some judged steps there are of each sort. */
export interface StepCounts extends Readonly<Record<CountedAs | FollowUpState, number>> {
  readonly total: number;
  /** The median of their slips in days; null where nothing was held. */
  readonly slip: number | null;
}

/** A number with how many steps it was made from. */
interface Figure {
  /** Null where nothing can be said, for want of cases. */
  readonly value: number | null;
  /** How many steps it was made from. */
  readonly n: number;
  /** How many of them are counted in it: for a share the part, for a median all of them. */
  readonly part: number;
  /** Fewer steps than one should draw conclusions from. */
  readonly small: boolean;
  /** The 95 % interval of a share; null for a median and where there are no cases. */
  readonly interval: Interval | null;
}

export interface FollowUpFigures extends Readonly<Record<FigureName, Figure>> {
  readonly total: number;
  /** Steps in each state, in the order of FOLLOW_UP_STATES. */
  readonly states: { readonly state: FollowUpState; readonly count: number }[];
  /** Steps without an end that could be missed; in no share. */
  readonly openEnded: { readonly count: number };
}

/** Below this many cases a figure is called small. */
export const SMALL_SAMPLE = 10;

/**
 * Shares and the median of announced steps that were counted. All are of what was announced or confirmed for a window that
 * ends; each of the four fates is one of those whose outcome is known.
 */
export function followUpFigures(counts: StepCounts): FollowUpFigures {
  const fated = FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const shares = FATES.map((fate) => [fate, share(counts[fate], fated)] as const);
  return {
    total: counts.total,
    states: FOLLOW_UP_STATES.map((state) => ({ state, count: counts[state] })),
    openEnded: { count: counts.openEnded },
    ...(Object.fromEntries(shares) as Record<Fate, Figure>),
    medianSlip: figure(counts.slip, counts.medianSlip, counts.medianSlip),
    moved: share(counts.moved, counts.moved + counts.stayed),
  };
}

function share(part: number, n: number): Figure {
  return { ...figure(n === 0 ? null : part / n, part, n), interval: jeffreys(part, n) };
}

function figure(value: number | null, part: number, n: number): Figure {
  return { value, n, part, small: n < SMALL_SAMPLE, interval: null };
}
