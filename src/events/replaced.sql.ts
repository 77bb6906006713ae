import type { World } from '../common/sql/world.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import { REPLACING } from '../domain/follow-ups/successors.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Links `l` that lead to what may have taken the place of event `id`; `whatCameInstead` of the domain reads them. */
function replacing(id: string): string {
  return `(${succeeding(id)} OR (l.from_event_id = ${id} AND l.type = 'reschedules'))`;
}

/**
 * Whether event `event` was postponed and then held as another event, which is when the ledger calls it slipped:
 * `whatCameInstead` of the domain as SQL, as far as whether there is anything.
 */
export function heldAsAnother(event: string, { events, links }: World): string {
  const other = 'CASE WHEN l.from_event_id = p.id THEN l.to_event_id ELSE l.from_event_id END';
  return `(${event}.status = 'postponed' AND EXISTS (
    WITH RECURSIVE plan(id) AS (
      SELECT ${event}.id
      UNION
      SELECT n.id FROM plan p JOIN ${links} l ON ${replacing('p.id')} JOIN ${events} n ON n.id = ${other} WHERE NOT ${TOOK_PLACE})
    SELECT FROM plan p JOIN ${links} l ON ${succeeding('p.id')} JOIN ${events} n ON n.id = ${other} WHERE ${TOOK_PLACE}))`;
}

/** Links `l` that lead from event `id` to one that took its place. */
function succeeding(id: string): string {
  return `((l.to_event_id = ${id} AND l.type IN (${quoted(REPLACING)}))
    OR (l.from_event_id = ${id} AND l.type = 'overtaken_by'))`;
}

const TOOK_PLACE = tookPlaceSql('n.kind', 'n.status');
