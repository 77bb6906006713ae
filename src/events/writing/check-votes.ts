import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { lifecycleOf } from '../../domain/lifecycle/table.js';
import { VOTING_KINDS } from '../../domain/vote.js';
import type { EventDocumentDto } from '../event-document.dto.js';

/** Votes where nobody votes: in an entry of what is no decision, or in one that does not settle it. */
export function mistakesInVotes({ kind, statusChanges }: EventDocumentDto): Refusal[] {
  return Object.values(statusChanges)
    .filter(({ vote }) => vote !== null)
    .flatMap(({ ordinal, status }) => {
      const at = `/statusChanges/${ordinal}/vote`;
      if (!VOTING_KINDS.some((voting) => voting === kind)) {
        const detail = `A vote settles a decision; this kind of event (${kind}) has none.`;
        return [refusal(at, { code: 'vote_without_decision', parameters: { kind } }, detail)];
      }
      if (lifecycleOf(kind).closing.includes(status)) return [];
      const detail = `The vote stands in the entry that settles the decision, not in one that says ${status.replaceAll('_', ' ')}.`;
      return [refusal(at, { code: 'vote_before_the_end', parameters: { status } }, detail)];
    });
}
