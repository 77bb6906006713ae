import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { isOpen } from './table.js';
import { tookPlace } from './took-place.js';

/** Kinds that are due by the end of their own window until they took place. Others are due only by the end of their term. */
export const DUE_KINDS = ['talks', 'meeting', 'contact', 'decision', 'deadline'] as const satisfies readonly Kind[];

export interface DueSubject {
  readonly kind: Kind;
  readonly status: Status;
  /** Last instant of the event's window, inclusive; null when its end is open. */
  readonly latest: Date | null;
  /**
   * Last instant of its term, inclusive, as its ledger has it or else its deadline: how long a threat, a promise or an offer stands.
   * Null when it has none, or an open end.
   */
  readonly termLatest: Date | null;
  /** Whether something else was held in its stead. */
  readonly replaced: boolean;
}

/**
 * Whether an event is still open though what it was due by has passed. Nothing closes by itself: overdue is a question
 * for a researcher. What is due at an open end is never overdue, and what was postponed and then held as another event has
 * its answer.
 */
export function isOverdue(event: DueSubject, now: Date): boolean {
  const due = dueBy(event);
  const answered = event.status === 'postponed' && event.replaced;
  return due !== null && due < now && isOpen(event.kind, event.status) && !answered;
}

function dueBy({ kind, status, latest, termLatest }: DueSubject): Date | null {
  return termLatest ?? (DUE_KINDS.some((due) => due === kind) && !tookPlace({ kind, status }) ? latest : null);
}
