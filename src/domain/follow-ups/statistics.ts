import { FOLLOW_UP_STATES, SETTLED_STATES, type FollowUpState } from './state.js';

/** A judged step, as far as it is counted. */
export interface CountedStep {
  /** What it is quoted by. */
  readonly ref: string;
  readonly state: FollowUpState;
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
  /** The steps counted in it: for a share the part, for a median all of them. */
  readonly refs: string[];
  /** All the steps that it was made from. */
  readonly of: string[];
}

export interface FollowUpFigures {
  readonly total: number;
  /** Steps in each state, in the order of FOLLOW_UP_STATES. */
  readonly states: { readonly state: FollowUpState; readonly count: number; readonly refs: string[] }[];
  /** Held in the announced window, of all whose outcome is known; 0 … 1. */
  readonly heldInWindow: Figure;
  /** Median slip in days, of all that were held in the end, as themselves or as what came instead. */
  readonly medianSlip: Figure;
  /** Held elsewhere than announced, of all held in the end whose places are both known; 0 … 1. */
  readonly moved: Figure;
}

/** Below this many cases a figure is called small. */
export const SMALL_SAMPLE = 10;

/** Counts, shares and the median of announced steps. What is due or overdue has no outcome and is in the counts only. */
export function followUpFigures(steps: readonly CountedStep[]): FollowUpFigures {
  const settled = steps.filter(({ state }) => SETTLED_STATES.some((known) => known === state));
  const slipped = steps.filter(({ slipDays }) => slipDays !== null);
  const placed = steps.filter(({ moved }) => moved !== null);
  return {
    total: steps.length,
    states: FOLLOW_UP_STATES.map((state) => {
      const refs = refsOf(steps.filter((step) => step.state === state));
      return { state, count: refs.length, refs };
    }),
    heldInWindow: share(
      settled.filter(({ state }) => state === 'held'),
      settled,
    ),
    medianSlip: figure(median(slipped.map(({ slipDays }) => slipDays ?? 0)), slipped, slipped),
    moved: share(
      placed.filter(({ moved }) => moved),
      placed,
    ),
  };
}

/** The middle of `values`, or the mean of the two in the middle; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function share(part: readonly CountedStep[], of: readonly CountedStep[]): Figure {
  return figure(of.length === 0 ? null : part.length / of.length, part, of);
}

function figure(value: number | null, part: readonly CountedStep[], of: readonly CountedStep[]): Figure {
  return { value, n: of.length, small: of.length < SMALL_SAMPLE, refs: refsOf(part), of: refsOf(of) };
}

function refsOf(steps: readonly CountedStep[]): string[] {
  return steps.map(({ ref }) => ref);
}
