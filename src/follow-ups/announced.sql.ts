import { side } from '../common/sql/actor-json.js';
import type { World } from '../common/sql/world.js';

/** The entry that announced event `e`: the first of its ledger, which `announcementOf` of the domain takes too. */
export function firstEntry({ counted }: World): string {
  return `(SELECT x.* FROM ${counted} x WHERE x.event_id = e.id ORDER BY x.effective_earliest, coalesce(x.rank, x.ordinal) LIMIT 1)`;
}

/** Events that announce event `e`. */
export function announcing({ links, events }: World): string {
  return `(SELECT n.* FROM ${links} l JOIN ${events} n ON n.id = l.from_event_id WHERE l.to_event_id = e.id AND l.type = 'announces')`;
}

/** Slugs of the states and bodies that mediate in event `e`. */
export function mediatingSides(world: World): string {
  return `ARRAY(SELECT DISTINCT ${side(world)} FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND p.role = 'mediator' ORDER BY 1)`;
}
