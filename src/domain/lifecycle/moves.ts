import { decideStatusChange, type LedgerSubject } from './decide.js';
import type { LedgerEntry } from './ledger.js';
import type { Status } from './status.js';
import { statusesOf } from './table.js';

/** The statuses that may join a ledger with effect from these instants (see decideStatusChange), in the order of the kind. */
export function legalMoves(
  ledger: readonly LedgerEntry[],
  effective: { readonly effectiveEarliest: Date; readonly effectiveLatest: Date | null },
  subject: LedgerSubject,
): Status[] {
  return statusesOf(subject.kind).filter((status) => decideStatusChange(ledger, { status, ...effective }, subject).ok);
}
