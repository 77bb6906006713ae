import { SIDE } from '../common/sql/actor-json.js';
import type { World } from '../common/sql/world.js';

/** The entry that announced event `e`: the first of its ledger, which `announcementOf` of the domain takes too. */
export function firstEntry({ statusChanges }: World): string {
  return `(SELECT x.* FROM ${statusChanges} x WHERE x.event_id = e.id ORDER BY x.effective_earliest, x.ordinal LIMIT 1)`;
}

/** Events that announce event `e`. */
export function announcing({ links, events }: World): string {
  return `(SELECT n.* FROM ${links} l JOIN ${events} n ON n.id = l.from_event_id WHERE l.to_event_id = e.id AND l.type = 'announces')`;
}

/**
 * Id of who announced event `e` by entry `f`: whom the ledger names; else who speaks in the event that announces it;
 * else whom a source quotes that had appeared when the announcement became known.
 */
export function announcerId(world: World): string {
  return `coalesce(f.said_by_id,
    (SELECT p.actor_id FROM ${announcing(world)} n JOIN participations p ON p.event_id = n.id AND p.role = 'speaker'
      ORDER BY n.earliest, n.latest, n.id, p.ordinal LIMIT 1),
    (SELECT c.speaker_id FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
      WHERE c.event_id = e.id AND c.speaker_id IS NOT NULL AND c.stance <> 'disputes' AND s.published_on <= f.known_on
      ORDER BY s.published_on, c.ordinal LIMIT 1))`;
}

/** Slugs of the states and bodies that mediate in event `e`. */
export const MEDIATING_SIDES = `ARRAY(SELECT DISTINCT ${SIDE} FROM participations p JOIN actors a ON a.id = p.actor_id
  WHERE p.event_id = e.id AND p.role = 'mediator' ORDER BY 1)`;
