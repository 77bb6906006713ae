import type { World } from '../common/sql/world.js';
import { COUNTED_AS } from '../domain/follow-ups/statistics.js';
import { FOLLOW_UP_STATES } from '../domain/follow-ups/state.js';
import { COUNTED, fateNow, stateNow } from './kept.sql.js';
import { actorOf } from './follow-up-json.sql.js';

/** So many announcers, and so many mediators, are told of, those with the most steps, and nobody. */
const MOST_ACTORS = 50;

/**
 * The counts of the steps under `where`: of all, by who can be held to them, and by who mediates, each of those with the
 * actor, in order: those with the most steps first, then by slug, that of nobody last.
 */
export function statisticsSql(world: World, where: string): string {
  return `
    WITH f AS MATERIALIZED (${judged(world, where)}),
    announcers AS (SELECT f.promiser_id AS actor_id, ${COUNTS} FROM f GROUP BY 1),
    mediators AS (SELECT m.id AS actor_id, ${COUNTS} FROM f LEFT JOIN LATERAL unnest(f.mediators) AS m (id) ON true GROUP BY 1)
    SELECT (SELECT row_to_json(x) FROM (SELECT ${COUNTS} FROM f) x) AS whole,
      ${foremost('announcers', world)} AS announcers, (SELECT count(actor_id)::int FROM announcers) AS "announcerCount",
      ${foremost('mediators', world)} AS mediators, (SELECT count(actor_id)::int FROM mediators) AS "mediatorCount"`;
}

/** A StepCounts of all of them alone, as JSON. */
export function countsSql(world: World, where: string): string {
  return `(SELECT row_to_json(x) FROM (SELECT ${COUNTS} FROM (${judged(world, where)}) f) x)`;
}

/** Each step is judged once, however often it is asked for what came of that (OFFSET 0). */
function judged(world: World, where: string): string {
  return `SELECT f.promiser_id, f.mediators, f.is_promise, f.slip_days, f.moved, f.latest, ${stateNow(world)} AS state_now, ${fateNow(world)} AS fate
    FROM follow_ups f WHERE ${where} OFFSET 0`;
}

function foremost(relation: string, world: World): string {
  return `(SELECT coalesce(json_agg(json_build_object('actor', ${actorOf('x.actor_id', world)}, 'counts', row_to_json(x)) ORDER BY x.actor_id IS NULL, x.total DESC, x.slug), '[]')
    FROM (SELECT g.*, a.slug FROM ${relation} g LEFT JOIN actors a ON a.id = g.actor_id
      ORDER BY g.actor_id IS NOT NULL, g.total DESC, a.slug LIMIT ${MOST_ACTORS + 1}) x)`;
}

/** A StepCounts of the domain. */
const COUNTS = [
  'count(*)::int AS total',
  ...FOLLOW_UP_STATES.map((state) => `count(*) FILTER (WHERE f.state_now = '${state}')::int AS "${state}"`),
  ...COUNTED_AS.map((as) => `count(*) FILTER (WHERE ${COUNTED[as]})::int AS "${as}"`),
  `percentile_cont(0.5) WITHIN GROUP (ORDER BY f.slip_days) FILTER (WHERE ${COUNTED.medianSlip}) AS slip`,
].join(', ');
