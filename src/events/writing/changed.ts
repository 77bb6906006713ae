import type { EventDocumentDto } from '../event-document.dto.js';
import { requireDatesOf } from './check-dates.js';
import { patched } from './compose.js';
import type { EventPatchDto } from './event-writing.dto.js';
import type { Names } from './mentions.js';
import { setRight } from './standing.js';

/** The document with a patch in it; what its ledger says otherwise than the patch is set right there. */
export function changed(document: EventDocumentDto, patch: EventPatchDto, names: Names): EventDocumentDto {
  const { when, deadline, place, format, ...rest } = patch;
  const after = patched(document, rest, names);
  requireDatesOf({ ...after, when: when ?? after.when, deadline: deadline ?? after.deadline });
  return setRight(after, { when, deadline, place, format });
}
