import { actorThen, side } from '../common/sql/actor-json.js';
import { CONTESTED } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { basicPairs } from './event-json.sql.js';

/** Pieces of a query that writes EventSummaryDto for every event of one of its CTEs. */
export interface Summaries {
  /** CTEs to stand after the one that holds the events. */
  readonly ctes: string;
  /** FROM clause: event `e` of the page with what belongs to it. */
  readonly from: string;
  /** EventSummaryDto of event `e`. */
  readonly json: string;
}

/**
 * Whatever belongs to the events of CTE `page` is gathered by one grouping for the whole page: asked for event by event
 * it costs three times as much.
 */
export function summaries(world: World, page: string): Summaries {
  const empty = `'[]'::json`;
  return {
    ctes: `
      people AS (
        SELECT p.event_id, json_agg(json_build_object('id', p.id, 'actor', ${actorThen('a', world)}, 'role', p.role,
          'side', ${side(world)}, 'knownOn', p.known_on) ORDER BY p.ordinal) AS list
        FROM ${page} e JOIN ${world.participations} p ON p.event_id = e.id JOIN actors a ON a.id = p.actor_id
        GROUP BY p.event_id
      ),
      outgoing AS (
        SELECT l.from_event_id, json_agg(json_build_object('type', l.type, 'to', l.to_event_id) ORDER BY l.id) AS list
        FROM ${page} e JOIN ${world.links} l ON l.from_event_id = e.id JOIN ${world.events} o ON o.id = l.to_event_id
        GROUP BY l.from_event_id
      ),
      about AS (
        SELECT i.event_id, json_agg(DISTINCT i.issue ORDER BY i.issue) AS issues
        FROM ${page} e JOIN ${world.issues} i ON i.event_id = e.id GROUP BY i.event_id
      ),
      cited AS (
        SELECT c.event_id, count(DISTINCT c.source_id) AS sources,
          independent_sources(array_agg(c.source_id)) AS independent
        FROM ${page} e JOIN ${world.citations} c ON c.event_id = e.id GROUP BY c.event_id
      ),
      contested AS (
        SELECT g.event_id, json_agg(g.field ORDER BY g.field) AS fields
        FROM (
          SELECT k.event_id, k.field
          FROM ${page} e JOIN ${world.claims} k ON k.event_id = e.id JOIN ${world.citations} t ON t.id = k.citation_id
          GROUP BY k.event_id, k.field, e.format, e.when_text, e.place HAVING ${CONTESTED}
        ) g
        GROUP BY g.event_id
      )`,
    from: `${page} e JOIN dossiers d ON d.id = e.dossier_id
      LEFT JOIN people ON people.event_id = e.id LEFT JOIN outgoing ON outgoing.from_event_id = e.id
      LEFT JOIN about ON about.event_id = e.id LEFT JOIN cited ON cited.event_id = e.id LEFT JOIN contested ON contested.event_id = e.id`,
    json: `json_build_object(${basicPairs(world)}, 'disputed', coalesce(contested.fields, ${empty}),
      'issues', coalesce(about.issues, ${empty}), 'sourceCount', coalesce(cited.sources, 0),
      'independentSources', coalesce(cited.independent, 0), 'participations', coalesce(people.list, ${empty}),
      'links', coalesce(outgoing.list, ${empty}))`,
  };
}
