import { actorRef, side } from '../common/sql/actor-json.js';
import { citedOn } from '../common/sql/cited-on.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { account, SPEAKING, withSpeaker } from './accounts.sql.js';

interface Narrated {
  /** The filter, as a condition on event `e`. */
  readonly where: string;
  /** The sides, as SQL for an array of slugs. */
  readonly sides: string;
}

/**
 * CTEs of the events that two sides could tell of, for all of them at once: `matching` passes the filter, `told` is what
 * each citation of a side says of which event of `matching` (`subject`), `shown` are the rows. A statement about another
 * event of the view is told under that one.
 */
export function narrated(world: World, { where, sides }: Narrated): string {
  return `
    matching AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where}),
    speaking AS (
      SELECT l.to_event_id AS subject, n.id AS event_id FROM matching m JOIN ${world.links} l ON l.to_event_id = m.id AND l.type IN ${SPEAKING}
        JOIN ${world.events} n ON n.id = l.from_event_id AND n.kind = 'statement'
      UNION SELECT m.id, m.id FROM matching m
    ),
    told AS MATERIALIZED (
      SELECT * FROM (
        SELECT x.subject, ${side(world)} AS side, ${account(world)} AS account, ${citedOn('s', 'c', 'e.known_on')} AS cited_on, e.earliest, e.id, c.ordinal
        FROM speaking x JOIN ${world.events} e ON e.id = x.event_id JOIN ${world.citations} c ON c.event_id = e.id ${withSpeaker(world)}
        WHERE a.id IS NOT NULL AND a.type <> 'media'
      ) every WHERE side = ANY (${sides})
    ),
    shown AS MATERIALIZED (
      SELECT m.* FROM matching m
      WHERE NOT EXISTS (SELECT FROM speaking x WHERE x.event_id = m.id AND x.subject <> m.id)
        AND (m.id IN (SELECT subject FROM told) OR EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id, LATERAL (SELECT m.*) e
          WHERE p.event_id = m.id AND p.role IN ('party', 'target', 'mediator', 'facilitator') AND ${side(world)} = ANY (${sides})))
    )`;
}

/** A row of the narratives for event `e` of `shown`: see NarrativeRow. */
export function narrativeJson(world: World): string {
  return `json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
    'disputed', array_to_json(ARRAY${disputedFields(world)}),
    'told', (SELECT coalesce(json_agg(t.account ORDER BY t.cited_on, t.earliest, t.id, t.ordinal), '[]') FROM told t WHERE t.subject = e.id))`;
}

/** The sides by slug, as they are named: a list of ActorRefDto. */
export function sidesJson(sides: string, world: World): string {
  return `SELECT ${actorRef('m', world)} AS side FROM unnest(${sides}) WITH ORDINALITY AS w (slug, n) JOIN actors m ON m.slug = w.slug ORDER BY w.n`;
}
