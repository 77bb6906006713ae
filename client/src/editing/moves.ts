import type { Status } from '@domain/lifecycle/status.js';
import { isOpen, lifecycleOf } from '@domain/lifecycle/table.js';
import type { EventSummary } from '../api/types.js';

export interface Move {
  readonly status: Status;
  /** Its window has not begun by then, and it cannot be true before. */
  readonly tooEarly: boolean;
}

/**
 * What may be said of an event next. `day` is the text of the day it takes effect on; where that is no whole day, the
 * server alone can tell whether it is too early.
 */
export function movesFrom(
  { kind, status, earliest }: Pick<EventSummary, 'kind' | 'status' | 'earliest'>,
  day: string,
): Move[] {
  const { transitions, needsBegun } = lifecycleOf(kind);
  const end = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T23:59:59.999-12:00`) : Number.NaN;
  const begins = earliest === null ? Number.NaN : Date.parse(earliest);
  return (transitions[status] ?? []).map((next) => ({
    status: next,
    tooEarly: needsBegun.includes(next) && begins > end,
  }));
}

/** Whether an entry leaves it open when or where it will be, so that it may name another window or place. */
export function mayMove(kind: EventSummary['kind'], status: Status | undefined): boolean {
  return status !== undefined && isOpen(kind, status) && MOVABLE.some((movable) => movable === kind);
}

const MOVABLE = ['talks', 'meeting', 'deadline'] as const;
