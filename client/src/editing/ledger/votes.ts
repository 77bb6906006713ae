import { VOTE_SIDES, type Vote, type VoteSide } from '@domain/vote.js';

/** Numbers of votes as they are typed; empty where one is not known. */
export type TypedVote = Readonly<Record<VoteSide, string>>;

export function typedVote(vote: Vote | null): TypedVote {
  return Object.fromEntries(VOTE_SIDES.map((side) => [side, String(vote?.[side] ?? '')])) as TypedVote;
}

/** The vote as the API takes it; null where no number is typed. */
export function voteInput(vote: TypedVote): Vote | null {
  const of = (side: VoteSide) => (vote[side].trim() === '' ? null : Number(vote[side]));
  if (VOTE_SIDES.every((side) => of(side) === null)) return null;
  return { for: of('for'), against: of('against'), abstained: of('abstained'), absent: of('absent') };
}
