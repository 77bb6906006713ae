import { outcomeOf } from '../lifecycle/outcome.js';
import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';

/** Kinds that turn the course of things once they happened. */
const TURNING = new Set<Kind>(['talks', 'agreement', 'incident', 'deadline']);

/**
 * How telling an event is among others of its kind, by what its own row says: `event_weight` in the database says the same. How many
 * tell of it, what hangs on it and whether it is overdue weigh where labels are set, among those that are shown.
 */
export function tellingOf(kind: Kind, status: Status, intensity: number): number {
  const outcome = outcomeOf(kind, status);
  const turned = (TURNING.has(kind) && outcome === 'happened') || status === 'disputed';
  return Math.abs(intensity) + (turned ? 4 : 0) - (outcome === 'nothing' ? 2 : 0);
}
