import type { World } from '../common/sql/world.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import { REPLACING } from '../domain/follow-ups/successors.js';
import type { LinkType } from '../domain/vocabulary.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/**
 * Whether event `event` was postponed and then held as another event, which is when the ledger calls it slipped:
 * `whatCameInstead` of the domain as SQL, as far as whether there is anything.
 */
export function heldAsAnother(event: string, world: World): string {
  const { events } = world;
  return `(${event}.status = 'postponed' AND EXISTS (
    WITH RECURSIVE plan(id) AS (
      SELECT ${event}.id
      UNION
      SELECT n.id FROM plan p CROSS JOIN LATERAL ${others('p.id', ['overtaken_by', 'reschedules'], world)} o
        JOIN ${events} n ON n.id = o.id WHERE NOT ${TOOK_PLACE})
    SELECT FROM plan p CROSS JOIN LATERAL ${others('p.id', ['overtaken_by'], world)} o JOIN ${events} n ON n.id = o.id WHERE ${TOOK_PLACE}))`;
}

/**
 * Events that links lead to or from by which they may have taken the place of event `id`: those that say so of it, and those of which it says
 * so by a link of a type among `own`. Asked one after the other, each is found by its index; by either at once, all links there are were read.
 */
function others(id: string, own: readonly LinkType[], { links }: World): string {
  return `(SELECT l.from_event_id AS id FROM ${links} l WHERE l.to_event_id = ${id} AND l.type IN (${quoted(REPLACING)})
      UNION ALL SELECT l.to_event_id FROM ${links} l WHERE l.from_event_id = ${id} AND l.type IN (${quoted(own)}))`;
}

const TOOK_PLACE = tookPlaceSql('n.kind', 'n.status');
