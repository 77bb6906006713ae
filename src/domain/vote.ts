import type { Status } from './lifecycle/status.js';
import { lifecycleOf } from './lifecycle/table.js';
import type { Kind } from './vocabulary.js';

/** What may be said of a body's votes, as they are counted. */
export const VOTE_SIDES = ['for', 'against', 'abstained', 'absent'] as const;
export type VoteSide = (typeof VOTE_SIDES)[number];

/** How a body voted, in numbers of votes; null where a number is not known. */
export type Vote = Readonly<Record<VoteSide, number | null>>;

/** Kinds that a body settles by voting. */
export const VOTING_KINDS = ['decision'] as const satisfies readonly Kind[];

/** Whether an entry may tell of a vote: one that settles what a body votes on. */
export function tellsVote(kind: Kind, status: Status): boolean {
  return VOTING_KINDS.some((voting) => voting === kind) && lifecycleOf(kind).closing.includes(status);
}
