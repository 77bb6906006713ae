import type { EventDocumentDto } from '../event-document.dto.js';
import { changed } from '../writing/changed.js';
import { requireFitsLedger } from '../writing/check-ledger.js';
import { entryNamed, patched } from '../writing/compose.js';
import { entered, withEntry } from '../writing/ledger-entry.js';
import type { Names } from '../writing/mentions.js';
import type { SuggestedChangesDto } from './editorial.dto.js';

/** The document after a suggestion is accepted: its fields are changed, then its entries join the ledger. Throws what each refuses. */
export function made(
  document: EventDocumentDto,
  { statusChanges = [], ...fields }: SuggestedChangesDto,
  names: Names,
): EventDocumentDto {
  const after = changed(document, fields, names);
  requireFitsLedger(document, after);
  return statusChanges.reduce((now, entry, index) => entered(now, entry, names, `/statusChanges/${index}`), after);
}

/** The same as it was meant, in the words of its fields, though other entries may have come between. */
export function proposed(
  document: EventDocumentDto,
  { statusChanges = [], ...fields }: SuggestedChangesDto,
  names: Names,
): EventDocumentDto {
  return statusChanges.reduce(
    (now, entry, index) => {
      const corrects = entryNamed(now.statusChanges, entry.corrects, `/statusChanges/${index}/corrects`);
      return withEntry(now, { ...entry, corrects }, names);
    },
    patched(document, fields, names),
  );
}
