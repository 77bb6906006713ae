import type { Found } from '../../common/found-names.js';
import type { World } from '../../common/sql/world.js';
import { Parameters } from '../../database/parameters.js';
import type { FollowedFilterDto } from '../../events/followed-filter.dto.js';
import { whereEvent } from '../../events/event-filter.sql.js';
import { LONGEST, PUT_DOWN, type ChangedEvent, type ToldFollow } from './changed-events.sql.js';

interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/**
 * Puts down what a follow is told of events that changed: of those that its filter shows now, and that were written since it began. What is
 * not new counts as changed where it has a version of then: rows are touched without one when what follows from them is counted
 * again. A denial is told as one where that is wished for, and otherwise as a change.
 */
export function changeAlerts(
  { id, kinds, activeSince }: ToldFollow,
  filter: Found<FollowedFilterDto>,
  changed: readonly ChangedEvent[],
  worldWith: (parameters: Parameters) => World,
): Statement {
  const parameters = new Parameters();
  const world = worldWith(parameters);
  const follow = `${parameters.add(id)}::uuid`;
  const since = `${parameters.add(activeSince)}::timestamptz`;
  const wished = `${parameters.add(kinds)}::text[]`;
  const rows = `jsonb_to_recordset(${parameters.add(JSON.stringify(changed))}::jsonb)
    AS c(id uuid, "isNew" boolean, since timestamptz, until timestamptz)`;
  const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind)
    SELECT ${follow}, t.id, 'version ' || t.version, t.kind FROM (
      SELECT e.id, e.version, CASE
        WHEN c."isNew" AND 'new' = ANY (${wished}) THEN 'new'
        WHEN 'denied' = ANY (${wished}) AND ${isDenied(world, follow, since)} THEN 'denied'
        WHEN NOT c."isNew" AND 'changed' = ANY (${wished}) THEN 'changed' END AS kind
      FROM ${rows} JOIN ${world.events} e ON e.id = c.id
      WHERE c.until > ${since} AND (c."isNew" OR ${hasVersionOfThen(since)})
        AND ${whereEvent(filter, parameters, world)}) t
    WHERE t.kind IS NOT NULL
    ${PUT_DOWN}`;
  return { sql, values: parameters.values };
}

/** Whether event `e` stands denied by an entry that was written since `follow` is told, while change `c` was made, and of which it has not been told. */
function isDenied(world: World, follow: string, since: string): string {
  return `(e.status = 'denied' AND EXISTS (SELECT FROM ${world.counted} l WHERE l.event_id = e.id AND l.status = 'denied'
    AND l.recorded_at > ${since} AND l.recorded_at > c.since - ${LONGEST}
    AND NOT EXISTS (SELECT FROM alerts a WHERE a.follow_id = ${follow} AND a.event_id = e.id
      AND a.kind IN ('denied', 'new') AND a.created_at > l.recorded_at)))`;
}

function hasVersionOfThen(since: string): string {
  return `EXISTS (SELECT FROM revisions r WHERE r.entity = 'event' AND r.entity_id = e.id AND r.version = e.version
    AND r.recorded_at > ${since} AND r.recorded_at > c.since - ${LONGEST})`;
}
