import type { Refusal } from '../../domain/refusals/refusal.js';
import { Problem } from '../../common/problem.js';
import { decideStatusChange } from '../../domain/lifecycle/decide.js';
import { inLedgerOrder, newestEntry, type LedgerEntry } from '../../domain/lifecycle/ledger.js';
import { lifecycleOf } from '../../domain/lifecycle/table.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../event-document.dto.js';
import { bound } from '../window-columns.js';
import { requireDatesOf } from './check-dates.js';
import { ledgerOf, timesOf } from './standing.js';

/**
 * Sees to it that what an event is to be agrees with its ledger, which stays: each entry must be one of the new kind,
 * and what has taken place cannot lie ahead. Throws `conflict` with the field, `validation_failed` with dates that are none.
 */
export function requireFitsLedger(before: EventDocumentDto, after: EventDocumentDto): void {
  requireDatesOf(after);
  const ledger = ledgerOf(after);
  const moved = timesOf(before).when !== timesOf(after).when;
  if (before.kind === after.kind && !moved && before.timezone === after.timezone) return;
  const mistake = kindMistake(after, ledger) ?? windowMistake(after, ledger);
  if (mistake) throw new Problem('conflict', mistake.detail, [mistake]);
}

function kindMistake({ kind }: EventDocumentDto, ledger: readonly LedgerEntry[]): Refusal | null {
  const ordered = inLedgerOrder(ledger);
  for (const [index, { status, effectiveEarliest }] of ordered.entries()) {
    const change = { status, effectiveEarliest, effectiveLatest: null };
    const decision = decideStatusChange(ordered.slice(0, index), change, { kind, earliest: null });
    if (!decision.ok) {
      const { ok: _, reason, ...why } = decision;
      return { pointer: '/kind', ...why, detail: `The ledger does not fit ${kind}: ${reason}.` };
    }
  }
  return null;
}

function windowMistake(document: EventDocumentDto, ledger: readonly LedgerEntry[]): Refusal | null {
  const early = notBegun(document, ledger);
  if (early === null) return null;
  const { status, effectiveOn } = early;
  const detail = `The ledger says ${status.replaceAll('_', ' ')} on ${effectiveOn}, before this window begins.`;
  return { pointer: '/when', code: 'window_not_begun', parameters: { kind: document.kind, status }, detail };
}

/** The newest entry where it says of an event what cannot be before its time begins, and took effect before; null else. */
export function notBegun(
  document: EventDocumentDto,
  ledger: readonly LedgerEntry[] = ledgerOf(document),
): StatusChangeDocumentDto | null {
  const { kind, timezone, statusChanges } = document;
  const { when } = timesOf(document);
  const newest = newestEntry(ledger);
  if (!newest || !lifecycleOf(kind).needsBegun.includes(newest.status)) return null;
  const entry = Object.values(statusChanges).find(({ ordinal }) => ordinal === newest.ordinal);
  const { earliest } = parseEdtf(when, timezone);
  const { latest } = parseEdtf(entry?.effectiveOn ?? when, timezone);
  return entry && earliest && latest && latest < earliest ? entry : null;
}

/** Puts a new ledger together entry by entry; throws `validation_failed` with those that the lifecycle refuses. */
export function requireLegalLedger(document: EventDocumentDto): void {
  requireDatesOf(document);
  const { kind, timezone, statusChanges } = document;
  const { when } = timesOf(document);
  const { earliest } = parseEdtf(when, timezone);
  const placed: LedgerEntry[] = [];
  const mistakes: Refusal[] = [];
  const ranks = new Map(ledgerOf(document).map(({ ordinal, rank }) => [ordinal, rank ?? ordinal]));
  for (const { status, effectiveOn, ordinal } of Object.values(statusChanges)) {
    const rank = ranks.get(ordinal);
    if (rank === undefined) continue;
    const { earliest: since, latest } = parseEdtf(effectiveOn, timezone);
    const effectiveEarliest = bound(since, -Infinity);
    const decision = decideStatusChange(
      placed,
      { status, effectiveEarliest, effectiveLatest: latest, rank },
      { kind, earliest },
    );
    if (decision.ok) {
      placed.push({ status, effectiveEarliest, ordinal, rank });
    } else {
      const { ok: _, reason, ...why } = decision;
      mistakes.push({ pointer: `/statusChanges/${ordinal}`, ...why, detail: `${reason}.` });
    }
  }
  const [first] = mistakes;
  if (first) throw new Problem('validation_failed', first.detail, mistakes);
}
