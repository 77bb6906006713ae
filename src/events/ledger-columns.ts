import type { ProblemDetailDto } from '../common/problem.dto.js';
import { decideStatusChange } from '../domain/lifecycle/decide.js';
import type { LedgerEntry } from '../domain/lifecycle/ledger.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { Kind } from '../domain/vocabulary.js';
import type { StatusChangeInput } from './event-input.js';
import { bound } from './window-columns.js';

export interface LedgerSubject {
  kind: Kind;
  /** Where its days are counted; null is UTC. */
  timezone: string | null;
  /** First instant of its window; null when open. */
  earliest: Date | null;
}

/** An entry with its place in the ledger. */
export type PlacedEntry = StatusChangeInput & LedgerEntry;

/** Puts `entries` into an empty ledger one after the other, or says which of them the lifecycle refuses. */
export function placeEntries(
  entries: readonly StatusChangeInput[],
  subject: LedgerSubject,
): { placed: PlacedEntry[]; errors: ProblemDetailDto[] } {
  const placed: PlacedEntry[] = [];
  const errors: ProblemDetailDto[] = [];
  for (const [position, entry] of entries.entries()) {
    const { earliest, latest } = parseEdtf(entry.effectiveOn, subject.timezone);
    const effectiveEarliest = bound(earliest, -Infinity);
    const decision = decideStatusChange(
      placed,
      { status: entry.status, effectiveEarliest, effectiveLatest: latest },
      subject,
    );
    if (decision.ok) placed.push({ ...entry, position, effectiveEarliest });
    else errors.push({ pointer: `/statusChanges/${position}`, code: decision.code, detail: `${decision.reason}.` });
  }
  return { placed, errors };
}
