import { sameJson, type Json } from '../../domain/history/json.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import type { SuggestedChangesDto } from './editorial.dto.js';

/**
 * The fields of a suggestion that have been changed since the version it was made of; all of them where that is gone. A ledger
 * only grows, and its lifecycle tells whether an entry still fits.
 */
export function changedSince(
  base: EventDocumentDto | undefined,
  now: EventDocumentDto,
  { statusChanges: _entries, ...changes }: SuggestedChangesDto,
): string[] {
  return Object.keys(changes).filter((field) =>
    [field as keyof EventDocumentDto, ...(HANGING[field] ?? [])].some(
      (key) => !sameJson(base?.[key] as unknown as Json | undefined, now[key] as unknown as Json),
    ),
  );
}

/** What hangs on the parts of a list, and is written with them. */
const HANGING: Readonly<Record<string, readonly (keyof EventDocumentDto)[]>> = {
  participations: ['acts'],
  citations: ['claims'],
};
