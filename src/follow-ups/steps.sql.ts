import { eventAddress } from '../common/sql/event-address.js';
import { isPlanSql, tookPlaceSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { STEP_KINDS } from '../domain/follow-ups/state.js';
import { replacing } from '../events/replaced.sql.js';
import { firstEntry, mediatingSides } from './announced.sql.js';

const STEPS = STEP_KINDS.map((kind) => `'${kind}'`).join(', ');

/** How many are reached PostgreSQL cannot tell beforehand, and would read all events there are: by their ids it is each. */
const ONE_BY_ONE = 'OFFSET 0';

/**
 * Every announced step under `where`, in the order of their announcements, and all events that may have come instead of
 * one. `afterCursor` is a condition on entry `f` and event `e`.
 */
export function stepsSql(world: World, where: string, afterCursor: string): string {
  return `
    WITH RECURSIVE wanted AS MATERIALIZED (
      SELECT e.*, f.id AS entry_id, f.effective_earliest AS announced_at, (${afterCursor}) AS is_after,
        ${mediatingSides(world)} AS mediators
      FROM ${world.events} e JOIN LATERAL ${firstEntry(world)} f ON ${isPlanSql('e.kind', 'f.status')}
      WHERE e.kind IN (${STEPS}) AND ${where}
    ),
    reached(id) AS (
      SELECT id FROM wanted
      UNION
      SELECT o.id FROM reached r
        JOIN ${world.events} x ON x.id = r.id AND NOT (x.kind IN (${STEPS}) AND ${tookPlaceSql('x.kind', 'x.status')})
        JOIN ${world.links} l ON ${replacing('r.id')}
        JOIN ${world.events} o ON o.id = CASE WHEN l.from_event_id = r.id THEN l.to_event_id ELSE l.from_event_id END
    )
    SELECT e.id, ${eventAddress('e')} AS ref, e.kind, e.status, rfc3339(e.earliest) AS earliest, rfc3339(e.latest) AS latest, e.timezone, e.place,
      rfc3339(e.term_latest) AS "termLatest", e.when_text AS "when", e.said_as AS "saidAs",
      w.mediators, w.is_after AS "isAfter", rfc3339(${world.now()}) AS now,
      ARRAY[w.announced_at::text, e.id::text] AS keys, ${previousPlace(world)} AS "previousPlace",
      CASE WHEN w.id IS NOT NULL THEN ${ledger(world)} END AS ledger, ${links(world)} AS links
    FROM reached r JOIN LATERAL (SELECT * FROM ${world.events} e WHERE e.id = r.id ${ONE_BY_ONE}) e ON true LEFT JOIN wanted w ON w.id = e.id
    ORDER BY w.announced_at, e.id`;
}

function ledger({ counted }: World): string {
  return `(SELECT json_agg(json_build_object('status', x.status, 'effectiveEarliest', rfc3339(x.effective_earliest),
    'ordinal', coalesce(x.rank, x.ordinal), 'window', x.window_text, 'place', x.place, 'basis', x.basis, 'knownOn', x.known_on,
    'saidBy', (SELECT a.slug FROM actors a WHERE a.id = x.said_by_id)) ORDER BY x.effective_earliest, coalesce(x.rank, x.ordinal)) FROM ${counted} x WHERE x.event_id = e.id)`;
}

function links(world: World): string {
  return `(SELECT coalesce(json_agg(json_build_object('from', l.from_event_id, 'to', l.to_event_id, 'type', l.type) ORDER BY l.id), '[]')
    FROM ${world.links} l WHERE ${replacing('e.id')})`;
}

/** Where the meeting was held that event `e` follows up. */
function previousPlace({ links: relation, events }: World): string {
  return `(SELECT n.place FROM ${relation} l JOIN ${events} n ON n.id = l.to_event_id
    WHERE l.from_event_id = e.id AND l.type = 'follows_up' AND n.kind IN (${STEPS}) AND ${tookPlaceSql('n.kind', 'n.status')} AND n.place IS NOT NULL
    ORDER BY n.latest DESC, n.id DESC LIMIT 1)`;
}
