import type { Kind } from '../vocabulary.js';
import type { ReasonOf } from '../refusals/refusal.js';
import { inLedgerOrder, placeOf, type LedgerEntry } from './ledger.js';
import type { Status } from './status.js';
import { lifecycleOf, mayFollow, statusesOf } from './table.js';

export interface ProposedChange {
  readonly status: Status;
  /** First instant of the day (or longer) that it takes effect on. */
  readonly effectiveEarliest: Date;
  /** Last instant of it, inclusive; null when that is open. */
  readonly effectiveLatest: Date | null;
  /** Its place among the entries of that day; after all of them where it is left out. */
  readonly rank?: number | undefined;
}

export interface LedgerSubject {
  readonly kind: Kind;
  /** First instant of the event's window; null when its start is open. */
  readonly earliest: Date | null;
}

export type StatusDecision =
  | { readonly ok: true }
  | (StatusReason & {
      readonly ok: false;
      /** A sentence for people. */
      readonly reason: string;
    });
type StatusReason = ReasonOf<'unknown_status' | 'illegal_transition' | 'contradicts_later_entry' | 'window_not_begun'>;

/**
 * Whether an entry may join a ledger. It takes its place by the day it takes effect, after all entries of that day, so
 * one that comes to light late must fit between its neighbours. An empty ledger takes any status of the kind.
 *
 * @example
 * decideStatusChange([held], { status: 'announced', … }, { kind: 'talks', earliest })
 * // { ok: false, code: 'illegal_transition', parameters: { … }, reason: 'talks It is held and cannot become announced' }
 */
export function decideStatusChange(
  ledger: readonly LedgerEntry[],
  change: ProposedChange,
  { kind, earliest }: LedgerSubject,
): StatusDecision {
  const { status } = change;
  if (!statusesOf(kind).includes(status)) {
    const allowed = statusesOf(kind);
    return refuse(
      { code: 'unknown_status', parameters: { kind, status, allowed: allowed.join(',') } },
      `There is no status ${words(status)} for ${kind}, only ${allowed.map(words).join(', ')}`,
    );
  }
  if (
    lifecycleOf(kind).needsBegun.includes(status) &&
    earliest &&
    change.effectiveLatest &&
    change.effectiveLatest < earliest
  ) {
    return refuse(
      { code: 'window_not_begun', parameters: { kind, status } },
      `It cannot be ${words(status)} before its window begins`,
    );
  }
  const ordered = inLedgerOrder(ledger);
  const before = ordered.findLast((entry) => standsBefore(entry, change));
  const after = ordered.find((entry) => !standsBefore(entry, change));
  if (before && !mayFollow(kind, before.status, status)) {
    const from = before.status;
    return refuse(
      { code: 'illegal_transition', parameters: { kind, from, to: status } },
      `It is ${words(from)} and cannot become ${words(status)}`,
    );
  }
  if (after && !mayFollow(kind, status, after.status)) {
    return refuse(
      { code: 'contradicts_later_entry', parameters: { kind, status, later: after.status } },
      `A later entry says ${words(after.status)}, which cannot follow ${words(status)}`,
    );
  }
  return { ok: true };
}

function refuse(why: StatusReason, reason: string): StatusDecision {
  return { ok: false, ...why, reason };
}

function words(status: Status): string {
  return status.replaceAll('_', ' ');
}

function standsBefore(entry: LedgerEntry, { effectiveEarliest, rank = Infinity }: ProposedChange): boolean {
  // An open start comes from the database as −Infinity, which has no getTime.
  const days = Number(entry.effectiveEarliest) - Number(effectiveEarliest);
  return days < 0 || (days === 0 && placeOf(entry) <= rank);
}
