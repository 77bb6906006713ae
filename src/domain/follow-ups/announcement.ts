import { inLedgerOrder, type LedgerEntry } from '../lifecycle/ledger.js';
import type { Status } from '../lifecycle/status.js';
import { isPlan, tookPlace } from '../lifecycle/took-place.js';
import type { Basis, Kind } from '../vocabulary.js';

/** An entry with the window and the place it names, verbatim, and who says so. */
export interface PlanEntry extends LedgerEntry {
  readonly basis: Basis;
  /** Slug. */
  readonly saidBy: string | null;
  readonly window: string | null;
  readonly place: string | null;
}

/** What an event was first announced as. */
export interface Announcement<E> {
  /** The entry that announced it. */
  readonly entry: E;
  /** The first window that an entry before the outcome names; null where none does and the event's own holds. */
  readonly window: string | null;
  /** The first place that one of them names. */
  readonly place: string | null;
}

/**
 * The announcement of an event: the first entry of its ledger, where that leaves the outcome open. Null for what came
 * to be known only once it had taken place: it was never a promise.
 */
export function announcementOf<E extends PlanEntry>(kind: Kind, ledger: readonly E[]): Announcement<E> | null {
  const ordered = inLedgerOrder(ledger);
  const [entry] = ordered;
  if (!entry || !isPlan(kind, entry.status)) return null;
  const plans = plansOf(kind, ledger);
  const first = (part: 'window' | 'place') => plans.find((plan) => plan[part] !== null)?.[part] ?? null;
  return { entry, window: first('window'), place: first('place') };
}

/**
 * The entries before the outcome that leave it open, oldest first. What was cancelled or denied and then announced again
 * is a plan as before; what took place, or let its time pass, is over.
 */
export function plansOf<E extends PlanEntry>(kind: Kind, ledger: readonly E[]): readonly E[] {
  const ordered = inLedgerOrder(ledger);
  const over = ordered.findIndex(({ status }) => tookPlace({ kind, status }) || PASSED.includes(status));
  const before = over < 0 ? ordered : ordered.slice(0, over);
  return before.filter(({ status }) => isPlan(kind, status));
}

/** Statuses of what let its time pass. */
export const PASSED: readonly Status[] = ['lapsed', 'overtaken'];

/** Where a place is known from: a plan named it, the event has it, or the round before was there. */
export const PLACE_BASES = ['announced', 'event', 'previous'] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];

/**
 * The place that an announcement was understood to mean. Who says “we will meet again” and names no place is taken to
 * mean the place of the meeting that is followed up.
 */
export function understoodPlace(
  named: string | null,
  own: string | null,
  previous: string | null,
): { name: string; basis: PlaceBasis } | null {
  if (named !== null) return { name: named, basis: 'announced' };
  if (own !== null) return { name: own, basis: 'event' };
  return previous === null ? null : { name: previous, basis: 'previous' };
}
