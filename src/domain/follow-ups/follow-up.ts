import type { Kind } from '../vocabulary.js';
import type { Status } from '../lifecycle/status.js';
import { tookPlace } from '../lifecycle/took-place.js';
import type { Link } from '../links.js';
import { dayInZone } from '../time/zones.js';
import { hasMoved, slipDays, type AnnouncedWindow } from './slip.js';
import { followUpState, type FollowUpState } from './state.js';
import { whatCameInstead, type Step } from './successors.js';

/** An event that may be an announced step, or what came instead of one. */
export interface PlacedStep extends Step {
  /** Last instant of its window, inclusive; null when its end is open. */
  readonly latest: Date | null;
  readonly timezone: string | null;
  readonly place: string | null;
}

/** An event that was announced before it took place, or did not. */
export interface AnnouncedStep extends PlacedStep {
  readonly kind: Kind;
  readonly status: Status;
  readonly termLatest: Date | null;
  /** The window as it was first announced; the event's own where no entry names another. */
  readonly window: AnnouncedWindow;
  /** The place as it was first announced, or understood. */
  readonly announcedPlace: string | null;
  /** First instant of the entry that says that it took place; null where none does. */
  readonly heldSince: Date | null;
}

export interface FollowUp {
  readonly state: FollowUpState;
  /** Id of another event that was held in its stead. */
  readonly instead: string | null;
  /** Day on which it, or what came instead, was held, as its place counts: `YYYY-MM-DD`. */
  readonly heldOn: string | null;
  readonly slipDays: number | null;
  readonly moved: boolean | null;
}

/**
 * What became of an announced step.
 *
 * @param steps every event that may have come instead, by id; it may be among them
 * @param linksOf the links that touch an event
 * @example “early next week” (9 to 11 February), lapsed; a round that reschedules it was held on 17 February in Geneva
 * // { state: 'lapsed', instead: <that round>, heldOn: '2026-02-17', slipDays: 6, moved: true }
 */
export function judgeFollowUp(
  step: AnnouncedStep,
  steps: ReadonlyMap<string, PlacedStep>,
  linksOf: (id: string) => readonly Link[],
  now: Date,
): FollowUp {
  const own = tookPlace(step);
  const instead = own ? null : whatCameInstead(step, steps, linksOf, step.window.earliest);
  const held = instead ?? (own ? step : null);
  const heldOn = held && dayHeld(held, held === step ? step.heldSince : null);
  const slip = heldOn === null ? null : slipDays(step.window, heldOn);
  return {
    state: followUpState({ ...step, replaced: instead !== null, slipDays: slip }, now),
    instead: instead?.id ?? null,
    heldOn,
    slipDays: slip,
    moved: held && hasMoved(step.announcedPlace, held.place),
  };
}

/** The first day of its window; the day of the entry that says held where that lies after the window. */
function dayHeld({ earliest, latest, timezone }: PlacedStep, heldSince: Date | null): string | null {
  const first = heldSince && (!earliest || (latest && heldSince > latest)) ? heldSince : earliest;
  return first && dayInZone(first, timezone);
}
