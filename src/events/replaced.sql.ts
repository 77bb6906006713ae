import type { World } from '../common/sql/world.js';
import { DEEDS, REPLACING } from '../domain/follow-ups/successors.js';
import { STEP_KINDS } from '../domain/follow-ups/state.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Links `l` that lead to what may have taken the place of event `id`; `whatCameInstead` of the domain reads them. */
export function replacing(id: string): string {
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
      SELECT n.id FROM plan p JOIN ${links} l ON ${replacing('p.id')} JOIN ${events} n ON n.id = ${other} WHERE NOT ${tookPlace('n')})
    SELECT FROM plan p JOIN ${links} l ON ${succeeding('p.id')} JOIN ${events} n ON n.id = ${other} WHERE ${tookPlace('n')}))`;
}

/** Links `l` that lead from event `id` to one that took its place. */
function succeeding(id: string): string {
  return `((l.to_event_id = ${id} AND l.type IN (${quoted(REPLACING)}))
    OR (l.from_event_id = ${id} AND l.type = 'overtaken_by'))`;
}

/** `tookPlace` of the domain as SQL. */
function tookPlace(event: string): string {
  return `CASE WHEN ${event}.kind IN (${quoted(STEP_KINDS)}) THEN ${event}.status = 'held'
    ELSE ${event}.kind IN (${quoted(DEEDS)}) AND ${event}.status <> 'retracted' END`;
}
