import { actorRef, side } from '../common/sql/actor-json.js';
import { citedOn } from '../common/sql/cited-on.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { BETWEEN_ROLES, OWN_ROLES } from '../domain/accounts/column.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { account, speaker, SPEAKING, withSpeaker } from './accounts.sql.js';

interface Narrated {
  /** The filter, as a condition on event `e`. */
  readonly where: string;
  /** The sides, as SQL for an array of slugs. */
  readonly sides: string;
  /** Which events of the filter are looked at for those that are told: what follows `FROM ${world.events} e WHERE`. */
  readonly among: string;
}

/** Ids of the sides, SQL for an array of slugs, and of whoever ever acted for one. */
export function actingFor(sides: string): string {
  return `SELECT a.id FROM actors a WHERE a.slug = ANY (${sides})
      UNION SELECT t.person_id FROM tenures t JOIN actors b ON b.id = t.body_id WHERE b.slug = ANY (${sides})`;
}

/** Among those that two sides could tell of: in which one of `acting` takes part or speaks, and what those speak of. */
export function amongTheirs(where: string): string {
  return `e.id IN (
      WITH concerned AS (
        SELECT p.event_id AS id FROM acting x JOIN participations p ON p.actor_id = x.id
        UNION SELECT c.event_id FROM acting x CROSS JOIN LATERAL (SELECT c.event_id FROM citations c WHERE c.speaker_id = x.id OFFSET 0) c
      )
      SELECT id FROM concerned UNION SELECT l.id FROM concerned x CROSS JOIN LATERAL ${SPOKEN_OF} l
    ) AND ${where}`;
}

/**
 * CTEs of what two sides tell: `acting` are the sides and whoever ever acted for one, `matching` the events looked at, `told` which
 * citation of a side says something of which of them (`subject`), `shown` those that are rows. A statement about another event of the
 * view is told under that one.
 */
export function narrated(world: World, { where, sides, among }: Narrated): string {
  return `
    acting AS MATERIALIZED (${actingFor(sides)}),
    matching AS MATERIALIZED (SELECT e.id, e.kind, e.earliest, e.latest, e.timezone, e.known_on FROM ${world.events} e WHERE ${among}),
    speaking AS (
      SELECT m.id AS subject, n.id AS event_id FROM matching m
        CROSS JOIN LATERAL (SELECT l.from_event_id FROM ${world.links} l WHERE l.to_event_id = m.id AND l.type IN ${SPEAKING} OFFSET 0) l
        JOIN ${world.events} n ON n.id = l.from_event_id AND n.kind = 'statement'
      UNION ALL SELECT m.id, m.id FROM matching m
    ),
    told AS MATERIALIZED (
      SELECT * FROM (
        SELECT DISTINCT e.subject, e.id, e.citation_id, ${side(world)} AS side
        FROM (
          SELECT x.subject, e.id, e.earliest, e.latest, e.timezone, e.known_on, c.id AS citation_id, ${speaker(world)} AS speaker_id
          FROM speaking x JOIN ${world.events} e ON e.id = x.event_id
            CROSS JOIN LATERAL (SELECT c.* FROM ${world.citations} c WHERE c.event_id = e.id OFFSET 0) c OFFSET 0
        ) e JOIN actors a ON a.id = e.speaker_id
        WHERE a.id IN (SELECT id FROM acting) AND a.type <> 'media'
      ) every WHERE side = ANY (${sides})
    ),
    shown AS MATERIALIZED (
      SELECT m.id, m.earliest, m.latest FROM matching m
      WHERE NOT (m.kind = 'statement' AND EXISTS (
          SELECT FROM (SELECT l.to_event_id FROM ${world.links} l WHERE l.from_event_id = m.id AND l.type IN ${SPEAKING} OFFSET 0) l
            JOIN ${world.events} e ON e.id = l.to_event_id WHERE ${where}))
        AND (m.id IN (SELECT subject FROM told) OR EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id, LATERAL (SELECT m.*) e
          WHERE p.event_id = m.id AND p.role IN ('${[...OWN_ROLES, ...BETWEEN_ROLES].join("', '")}') AND p.actor_id IN (SELECT id FROM acting)
            AND ${side(world)} = ANY (${sides})))
    )`;
}

/** What event `x` speaks of; asked of each, as are citations, so that PostgreSQL does not read all there are. */
const SPOKEN_OF = `(SELECT l.to_event_id AS id FROM links l WHERE l.from_event_id = x.id AND l.type IN ${SPEAKING} OFFSET 0)`;

/** A row of the narratives for event `e` of `shown`: see NarrativeRow. */
export function narrativeJson(world: World): string {
  const accounts = `SELECT json_agg(${account(world)} ORDER BY ${citedOn('s', 'c', 'e.known_on')}, e.earliest, e.id, c.ordinal) AS accounts
    FROM told t JOIN ${world.events} e ON e.id = t.id JOIN citations c ON c.id = t.citation_id ${withSpeaker(world)} WHERE t.subject = one.id`;
  return `json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
    'disputed', array_to_json(ARRAY${disputedFields(world)}),
    'told', (SELECT coalesce(x.accounts, '[]') FROM (SELECT e.id) AS one (id) CROSS JOIN LATERAL (${accounts}) x))`;
}

/** The sides by slug, as they are named: a list of ActorRefDto. */
export function sidesJson(sides: string, world: World): string {
  return `SELECT ${actorRef('m', world)} AS side FROM unnest(${sides}) WITH ORDINALITY AS w (slug, n) JOIN actors m ON m.slug = w.slug ORDER BY w.n`;
}
