import { outcomeOf } from '../lifecycle/outcome.js';
import { timingOf } from '../undertakings/undertaking.js';
import type { Life, TimelineItem } from './item.js';
import type { Undertaken } from './tile.js';

/**
 * The events with the lives of those that bind or press somebody: from utterance to outcome, or as long as `now` while
 * they stand.
 */
export function withLives(
  events: readonly TimelineItem[],
  undertakings: readonly Undertaken[],
  now: Date,
): TimelineItem[] {
  const byId = new Map(undertakings.map((one) => [one.id, one]));
  return events.map((event) => {
    const undertaking = byId.get(event.id);
    const life = undertaking && lifeOf(event, undertaking, now);
    return life ? { ...event, life } : event;
  });
}

/** Undefined where it is settled and nobody knows when. */
function lifeOf({ kind }: TimelineItem, { outcome, deadline }: Undertaken, now: Date): Life | undefined {
  if (!outcome) return { until: now.toISOString(), end: 'standing', on: null, deadline, timing: null };
  if (outcome.at === null) return undefined;
  const end = outcomeOf(kind, outcome.status) === 'happened' ? 'done' : 'nothing';
  const timing = timingOf(outcome.status, new Date(outcome.at), deadline === null ? null : new Date(deadline));
  return { until: outcome.at, end, on: outcome.on, deadline, timing };
}
