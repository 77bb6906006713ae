import { uuidv7 } from 'uuidv7';
import { Problem } from '../../common/problem.js';
import { decideStatusChange } from '../../domain/lifecycle/decide.js';
import { legalMoves } from '../../domain/lifecycle/moves.js';
import { saysWhen } from '../../domain/lifecycle/projection.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { requireDates } from './check-dates.js';
import { entryNamed, nextOrdinal, statusChange } from './compose.js';
import type { StatusChangeInputDto } from './event-parts.dto.js';
import type { Names } from './mentions.js';
import { ledgerOf, timesOf } from './standing.js';

/**
 * The document with one more entry in its ledger. `at` points to the entry in the body. Throws `conflict` with the reason and
 * the moves that are legal where the lifecycle refuses it.
 */
export function entered(
  document: EventDocumentDto,
  entry: StatusChangeInputDto,
  names: Names,
  at = '',
): EventDocumentDto {
  const corrects = entryNamed(document.statusChanges, entry.corrects, `${at}/corrects`);
  requireLegal(document, entry, corrects, at);
  return withEntry(document, { ...entry, corrects }, names);
}

/**
 * The same, whether the lifecycle allows it or not; `corrects` is the id of an entry, whose notes stay where none are given.
 */
export function withEntry(
  document: EventDocumentDto,
  { corrects, ...entry }: StatusChangeInputDto & { corrects: string | null },
  names: Names,
): EventDocumentDto {
  const wrong = corrects === null ? undefined : document.statusChanges[corrects];
  const { note = wrong?.note, notes = wrong?.notes } = entry;
  const made = statusChange({ ...entry, note, notes }, nextOrdinal(document.statusChanges), names);
  return { ...document, statusChanges: { ...document.statusChanges, [uuidv7()]: { ...made, corrects } } };
}

function requireLegal(
  document: EventDocumentDto,
  { status, effectiveOn, window = null }: StatusChangeInputDto,
  corrects: string | null,
  at: string,
): void {
  const corrected = corrects === null ? undefined : document.statusChanges[corrects]?.ordinal;
  const all = ledgerOf(document);
  // It takes the place of the one that it corrects.
  const rank = all.find(({ ordinal }) => ordinal === corrected)?.rank;
  const ledger = all.filter(({ ordinal }) => ordinal !== corrected);
  requireDates({ [`${at}/effectiveOn`]: effectiveOn, [`${at}/window`]: window }, document.timezone);
  const { earliest: effectiveEarliest, latest: effectiveLatest } = parseEdtf(effectiveOn, document.timezone);
  if (effectiveEarliest === null) {
    const detail = 'The day it takes effect needs a beginning, for the ledger is ordered by it.';
    throw new Problem('validation_failed', detail, [{ pointer: `${at}/effectiveOn`, code: 'open_start', detail }]);
  }
  const effective = { effectiveEarliest, effectiveLatest, rank };
  const standsAt = window !== null && saysWhen(document.kind) ? window : timesOf(document).when;
  const subject = { kind: document.kind, earliest: parseEdtf(standsAt, document.timezone).earliest };
  const decision = decideStatusChange(ledger, { status, ...effective }, subject);
  if (!decision.ok) {
    const { ok: _, reason, ...why } = decision;
    const pointer = why.code === 'unknown_status' || why.code === 'illegal_transition' ? '/status' : '/effectiveOn';
    const detail = `${reason}.`;
    throw new Problem('conflict', detail, [{ pointer: `${at}${pointer}`, ...why, detail }], {
      moves: legalMoves(ledger, effective, subject),
    });
  }
}
