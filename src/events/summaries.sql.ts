import { actorThen, side } from '../common/sql/actor-json.js';
import { disputedFields } from '../common/sql/disputed.js';
import { jsonObject, type Members } from '../common/sql/json-object.js';
import type { World } from '../common/sql/world.js';
import { basicMembers } from './event-json.sql.js';
import { independent } from './independent-sources.sql.js';

/** Pieces of a query that writes EventSummaryDto for every event of a relation. */
export interface Summaries {
  /** FROM clause: event `e` of the page with what belongs to it. */
  readonly from: string;
  /** EventSummaryDto of event `e`, and `more` that relation `page` tells beside it. */
  readonly json: string;
}

/**
 * Whatever belongs to the events of relation `page` is looked up by the index of each event: cheap for a page, however much there is. What
 * belongs to few of them is looked up of all at once.
 */
export function summaries(world: World, page: string, more: Members = {}): Summaries {
  const list = (of: string) => `coalesce(${of}, '[]'::json)`;
  const person = jsonObject({
    id: 'p.id',
    actor: actorThen('a', world),
    role: 'p.role',
    side: side(world),
    knownOn: 'p.known_on',
  });
  return {
    from: `${page} e JOIN dossiers d ON d.id = e.dossier_id
      LEFT JOIN LATERAL (
        SELECT json_agg(${person} ORDER BY p.ordinal) AS list
        FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id
      ) people ON true
      LEFT JOIN LATERAL (
        SELECT json_agg(${jsonObject({ type: 'l.type', to: 'l.to_event_id' })} ORDER BY l.id) AS list
        FROM ${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id
      ) outgoing ON true
      LEFT JOIN LATERAL (
        SELECT json_agg(DISTINCT i.issue ORDER BY i.issue) AS issues FROM ${world.issues} i WHERE i.event_id = e.id
      ) about ON true
      LEFT JOIN LATERAL (
        SELECT count(DISTINCT c.source_id) AS sources, ${independent('s')} AS independent
        FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id
      ) cited ON true
      LEFT JOIN LATERAL (SELECT json_agg(f.field) AS fields FROM ${disputedFields(world)} f) contested ON true`,
    json: jsonObject({
      ...basicMembers(world),
      ...{ disputed: list('contested.fields'), issues: list('about.issues') },
      ...{ sourceCount: 'cited.sources', independentSources: 'cited.independent' },
      ...{ participations: list('people.list'), links: list('outgoing.list') },
      ...more,
    }),
  };
}
