import type { EntityManager } from 'typeorm';
import type { Found } from '../../src/common/found-names.js';
import type { Perspective } from '../../src/common/perspective.js';
import { eventAddress } from '../../src/common/sql/event-address.js';
import { worldOf } from '../../src/common/sql/world.js';
import { Parameters } from '../../src/database/parameters.js';
import { REVIEWS } from '../../src/domain/vocabulary.js';
import type { FollowUpFilterDto } from '../../src/follow-ups/follow-up-query.dto.js';
import { fateNow, stateNow, whereFollowUp } from '../../src/follow-ups/kept.sql.js';

type Filter = Found<FollowUpFilterDto>;

/** What the database keeps of every announced step, as `judgedByDomain` says it. */
export async function judgedAsKept(manager: EntityManager, perspective: Perspective, now: Date): Promise<object[]> {
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const where = whereFollowUp({ review: [...REVIEWS] } as Filter, parameters, world);
  return manager.query<object[]>(
    `SELECT ${eventAddress('e')} AS ref, f.entry_id AS entry, ${stateNow(world)} AS state, f.instead_id AS instead, f.held_on::text AS "heldOn",
         f.slip_days AS "slipDays", f.moved, json_build_array(f.window_text, rfc3339(f.earliest), rfc3339(f.latest)) AS "window",
         CASE WHEN f.place IS NOT NULL THEN json_build_array(f.place, f.place_basis) END AS place,
         (SELECT slug FROM actors WHERE id = f.promiser_id) AS promiser, f.is_promise AS "isPromise", ${fateNow(world)} AS fate,
         ARRAY(SELECT slug FROM actors WHERE id = ANY (f.mediators) ORDER BY slug) AS mediators
       FROM follow_ups f JOIN events e ON e.id = f.event_id WHERE ${where} ORDER BY f.event_id`,
    [...parameters.values],
  );
}
