import { isOverdue } from '../lifecycle/overdue.js';
import type { Status } from '../lifecycle/status.js';
import { isPlan, tookPlace } from '../lifecycle/took-place.js';
import type { Kind } from '../vocabulary.js';

/** Kinds of which an announcement is the announcement of a next step. */
export const STEP_KINDS = ['talks', 'meeting', 'contact'] as const satisfies readonly Kind[];

/** What has become of an announced next step, those that wait for an answer first. */
export const FOLLOW_UP_STATES = ['due', 'overdue', 'held', 'slipped', 'lapsed', 'cancelled', 'overtaken'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export interface StateSubject {
  readonly kind: Kind;
  readonly status: Status;
  /** Last instant of its window as it is planned now, inclusive; null when its end is open. */
  readonly latest: Date | null;
  readonly termLatest: Date | null;
  /** Whether something else was held in its stead. */
  readonly replaced: boolean;
  /** Days between the announced window and the day held; null where it was not held or cannot be counted. */
  readonly slipDays: number | null;
}

/**
 * The state of an announced step at `now`. Held outside the window that was announced is slipped, and so is what was
 * postponed and then held as another event. A denial cancels. Whatever is still open is due, or overdue once its
 * window has passed: the machine closes nothing.
 */
export function followUpState(step: StateSubject, now: Date): FollowUpState {
  const { kind, status, replaced, slipDays } = step;
  if (tookPlace(step)) return slipDays === null || slipDays === 0 ? 'held' : 'slipped';
  if (status === 'postponed' && replaced) return 'slipped';
  if (isPlan(kind, status)) return isOverdue(step, now) ? 'overdue' : 'due';
  if (status === 'lapsed' || status === 'overtaken') return status;
  return 'cancelled';
}
