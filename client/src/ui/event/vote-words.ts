import { VOTE_SIDES, type Vote } from '@domain/vote.js';
import type { TFunction } from 'i18next';

/**
 * A tally in words: “15 for, none against”; numbers that nobody knows are left out.
 * @param comma between two of them, with its space
 */
export function voteInWords(vote: Vote, t: TFunction<['translation', 'event']>, comma: string): string {
  const numbers = VOTE_SIDES.filter((side) => vote[side] !== null);
  return numbers.map((side) => t(`event:vote.${side}`, { count: vote[side] ?? 0 })).join(comma);
}
