import type { Refusal } from '../../domain/refusals/refusal.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInDays } from './check-days.js';
import { mistakesIn } from './check-document.js';

/** What a change of event `id` gets wrong, by pointers into the lists of the document. */
export function mistakesInChange(id: string, before: EventDocumentDto, after: EventDocumentDto): Refusal[] {
  return [...mistakesIn(after, id), ...newMistakesInDays(before, after)];
}

/** Only what a write brings in is refused: what was recorded before the rule can still be changed, bit by bit. */
function newMistakesInDays(before: EventDocumentDto, after: EventDocumentDto): Refusal[] {
  const old = new Set(mistakesInDays(before).map(({ pointer, code }) => `${pointer} ${code}`));
  return mistakesInDays(after).filter(({ pointer, code }) => !old.has(`${pointer} ${code}`));
}
