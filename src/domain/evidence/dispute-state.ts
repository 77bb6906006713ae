import { folded } from '../folded.js';

/** How a contested question stands in the record: it takes no answer, one of those given, or another one than all accounts. */
export const DISPUTE_STATES = ['open', 'follows', 'departs'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

/**
 * How a question stands whose `answers` accounts give, and of which the record says `recorded`; null where it says nothing.
 * Case, accents and spacing make no difference.
 *
 * @example disputeState('indirect', ['direct', 'indirect']) // 'follows'
 */
export function disputeState(recorded: string | null, answers: readonly string[]): DisputeState {
  if (recorded === null) return 'open';
  return answers.some((answer) => folded(answer) === folded(recorded)) ? 'follows' : 'departs';
}
