import type { Status } from './status.js';
import { outcomeOf } from './outcome.js';
import type { Kind } from '../vocabulary.js';

/** What the fill of an event's mark tells: what became of it, or that one should look. */
export const MARK_STATES = ['happened', 'open', 'overdue', 'moved', 'nothing'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** Where a mark tells more, or other, than whether anything came of it. */
const APART: Partial<Record<Status, MarkState>> = {
  // What goes on has begun, but is not over.
  under_way: 'open',
  postponed: 'moved',
  // It is in question whether, not that something is said to have happened; the sign behind the title asks.
  disputed: 'happened',
  terminated: 'nothing',
};

/** How to fill the mark of an event; only what is open can be overdue. */
export function markStateOf(kind: Kind, status: Status, overdue: boolean): MarkState {
  const state = APART[status] ?? outcomeOf(kind, status);
  return overdue && (state === 'open' || state === 'moved') ? 'overdue' : state;
}
