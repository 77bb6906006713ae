import type { Status } from '../lifecycle/status.js';
import type { FollowUpState } from './state.js';

/** How a step compares with the window that was announced first: the four ends that are counted. */
export const FATES = ['inWindow', 'later', 'otherwise', 'never'] as const;
export type Fate = (typeof FATES)[number];

export interface FatedStep {
  readonly status: Status;
  readonly state: FollowUpState;
  /** Id of what was held in its stead. */
  readonly instead: string | null;
  /** Null where neither it nor anything instead of it was held. */
  readonly slipDays: number | null;
}

/**
 * Held in its window or after it, otherwise (before it, or something else within it), or never. Null while nobody has
 * said what became of it: that is a question, not a broken word. What was postponed and not held since was not held.
 */
export function fateOf({ status, state, instead, slipDays }: FatedStep): Fate | null {
  if (slipDays !== null) {
    if (slipDays > 0) return 'later';
    return slipDays === 0 && instead === null ? 'inWindow' : 'otherwise';
  }
  if (state === 'due' || (state === 'overdue' && status !== 'postponed')) return null;
  return state === 'held' ? null : 'never';
}
