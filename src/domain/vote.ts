import type { Kind } from './vocabulary.js';

/** What may be said of a body's votes, as they are counted. */
export const VOTE_SIDES = ['for', 'against', 'abstained', 'absent'] as const;
export type VoteSide = (typeof VOTE_SIDES)[number];

/** How a body voted, in numbers of votes; null where a number is not known. */
export type Vote = Readonly<Record<VoteSide, number | null>>;

/** Kinds that a body settles by voting, so that an entry that closes them is asked for its vote. */
export const VOTING_KINDS = [] as const satisfies readonly Kind[];
