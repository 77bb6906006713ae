import { FATES, type Fate } from './fate.js';
import { jeffreys, type Interval } from './jeffreys.js';
import { FOLLOW_UP_STATES, type FollowUpState } from './state.js';

/** A judged step, as far as it is counted. */
export interface CountedStep {
  /** What it is quoted by; the id of one that has no ref yet. */
  readonly ref: string;
  readonly state: FollowUpState;
  /** Whether it was announced or confirmed, for a window that ends. */
  readonly isPromise: boolean;
  readonly isOpenEnded: boolean;
  /** Null while nobody has said what became of it. */
  readonly fate: Fate | null;
  readonly slipDays: number | null;
  readonly moved: boolean | null;
}

/** A number with what it was made from, so that it can be checked by hand. */
interface Figure {
  /** Null where nothing can be said, for want of cases. */
  readonly value: number | null;
  /** How many steps it was made from. */
  readonly n: number;
  /** Fewer steps than one should draw conclusions from. */
  readonly small: boolean;
  /** The 95 % interval of a share; null for a median and where there are no cases. */
  readonly interval: Interval | null;
  /** The steps counted in it: for a share the part, for a median all of them. */
  readonly refs: string[];
  /** All the steps that it was made from. */
  readonly of: string[];
}

export interface FollowUpFigures extends Readonly<Record<Fate, Figure>> {
  readonly total: number;
  /** Steps in each state, in the order of FOLLOW_UP_STATES. */
  readonly states: { readonly state: FollowUpState; readonly count: number; readonly refs: string[] }[];
  /** Steps without an end that could be missed; in no share. */
  readonly openEnded: { readonly count: number; readonly refs: string[] };
  /** Median slip in days, of the promises that were held in the end, as themselves or as what came instead. */
  readonly medianSlip: Figure;
  /** Held elsewhere than announced, of the promises held in the end whose places are both known; 0 … 1. */
  readonly moved: Figure;
}

/** Below this many cases a figure is called small. */
export const SMALL_SAMPLE = 10;

/**
 * Counts, shares and the median of announced steps. All shares are of what was announced or confirmed for a window that
 * ends; each of the four fates is one of those whose outcome is known.
 */
export function followUpFigures(steps: readonly CountedStep[]): FollowUpFigures {
  const promises = steps.filter(({ isPromise }) => isPromise);
  const fated = promises.filter(({ fate }) => fate !== null);
  const slipped = promises.filter(({ slipDays }) => slipDays !== null);
  const placed = promises.filter(({ moved }) => moved !== null);
  const shares = FATES.map((fate) => [
    fate,
    share(
      fated.filter((step) => step.fate === fate),
      fated,
    ),
  ]);
  return {
    total: steps.length,
    states: FOLLOW_UP_STATES.map((state) => {
      const refs = refsOf(steps.filter((step) => step.state === state));
      return { state, count: refs.length, refs };
    }),
    openEnded: counted(steps.filter(({ isOpenEnded }) => isOpenEnded)),
    ...(Object.fromEntries(shares) as Record<Fate, Figure>),
    medianSlip: figure(median(slipped.map(({ slipDays }) => slipDays ?? 0)), slipped, slipped),
    moved: share(
      placed.filter(({ moved }) => moved),
      placed,
    ),
  };
}

function counted(steps: readonly CountedStep[]): { count: number; refs: string[] } {
  return { count: steps.length, refs: refsOf(steps) };
}

/** The middle of `values`, or the mean of the two in the middle; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function share(part: readonly CountedStep[], of: readonly CountedStep[]): Figure {
  const value = of.length === 0 ? null : part.length / of.length;
  return { ...figure(value, part, of), interval: jeffreys(part.length, of.length) };
}

function figure(value: number | null, part: readonly CountedStep[], of: readonly CountedStep[]): Figure {
  return { value, n: of.length, small: of.length < SMALL_SAMPLE, interval: null, refs: refsOf(part), of: refsOf(of) };
}

function refsOf(steps: readonly CountedStep[]): string[] {
  return steps.map(({ ref }) => ref);
}
