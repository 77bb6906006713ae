"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statisticsSql = statisticsSql;
exports.countsSql = countsSql;
const statistics_js_1 = require("../domain/follow-ups/statistics.js");
const state_js_1 = require("../domain/follow-ups/state.js");
const kept_sql_js_1 = require("./kept.sql.js");
const follow_up_json_sql_js_1 = require("./follow-up-json.sql.js");
/** So many announcers, and so many mediators, are told of, those with the most steps, and nobody. */
const MOST_ACTORS = 50;
/** What stands for the actor where nobody is named. */
const NOBODY = `uuid '00000000-0000-0000-0000-000000000000'`;
/**
 * The counts of `steps`, a relation as `stepsOf` writes it: of all, by who can be held to them, and by who mediates, each of those with the
 * actor, in order: those with the most steps first, then by slug, that of nobody last. Steps that are alike are judged and counted as one.
 */
function statisticsSql(world, steps) {
    return `
    WITH f AS MATERIALIZED (${judged(world, steps)}),
    announcers AS MATERIALIZED (${countedBy(`SELECT f.*, coalesce(f.promiser_id, ${NOBODY}) AS of_id FROM f`)}),
    mediators AS MATERIALIZED (${countedBy(`SELECT f.*, coalesce(m.id, ${NOBODY}) AS of_id FROM f LEFT JOIN LATERAL unnest(f.mediators) AS m (id) ON true`)})
    SELECT ${WHOLE} AS whole,
      ${foremost('announcers', world)} AS announcers, (SELECT count(nullif(of_id, ${NOBODY}))::int FROM announcers) AS "announcerCount",
      ${foremost('mediators', world)} AS mediators, (SELECT count(nullif(of_id, ${NOBODY}))::int FROM mediators) AS "mediatorCount"`;
}
/** A StepCounts of all of them alone, as JSON. */
function countsSql(world, steps) {
    return `(WITH f AS MATERIALIZED (${judged(world, steps)}) SELECT ${WHOLE})`;
}
/** Those that are alike as one, with how many they are (`n`). */
function judged(world, steps) {
    return `SELECT f.promiser_id, f.mediators, f.is_promise, f.slip_days, f.moved, CASE WHEN f.latest = 'infinity' THEN f.latest END AS latest, ${(0, kept_sql_js_1.stateNow)(world)} AS state_now,
      ${(0, kept_sql_js_1.fateNow)(world)} AS fate, sum(f.n)::bigint AS n FROM (${steps}) f GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
}
/** A StepCounts for each `of_id` of `steps`, a query. */
function countedBy(steps) {
    return `SELECT c.*, m.slip FROM (SELECT f.of_id, ${COUNTS} FROM (${steps}) f GROUP BY 1) c LEFT JOIN (${medians(steps)}) m USING (of_id)`;
}
/** The median of the slips of each `of_id` of `steps`: that of the one in the middle, or between the two there. */
function medians(steps) {
    return `SELECT m.of_id, (min(m.slip_days) FILTER (WHERE m.upto >= (m.whole + 1) / 2) + min(m.slip_days) FILTER (WHERE m.upto > m.whole / 2)) / 2.0::float8 AS slip
    FROM (
      SELECT f.of_id, f.slip_days, (sum(sum(f.n)) OVER (PARTITION BY f.of_id ORDER BY f.slip_days))::bigint AS upto,
        (sum(sum(f.n)) OVER (PARTITION BY f.of_id))::bigint AS whole
      FROM (${steps}) f WHERE ${kept_sql_js_1.COUNTED.medianSlip} GROUP BY 1, 2
    ) m GROUP BY 1`;
}
function foremost(relation, world) {
    return `(SELECT coalesce(json_agg(json_build_object('actor', ${(0, follow_up_json_sql_js_1.actorOf)('x.actor_id', world)}, 'counts', row_to_json(x)) ORDER BY x.actor_id IS NULL, x.total DESC, x.slug), '[]')
    FROM (SELECT g.*, nullif(g.of_id, ${NOBODY}) AS actor_id, a.slug FROM ${relation} g LEFT JOIN actors a ON a.id = g.of_id
      ORDER BY g.of_id <> ${NOBODY}, g.total DESC, a.slug LIMIT ${MOST_ACTORS + 1}) x)`;
}
const sumOf = (which, name) => `coalesce(sum(f.n) FILTER (WHERE ${which}), 0)::int AS "${name}"`;
/** A StepCounts of the domain, but for the median. */
const COUNTS = [
    sumOf('true', 'total'),
    ...state_js_1.FOLLOW_UP_STATES.map((state) => sumOf(`f.state_now = '${state}'`, state)),
    ...statistics_js_1.COUNTED_AS.map((as) => sumOf(kept_sql_js_1.COUNTED[as], as)),
].join(', ');
/** A StepCounts of all in CTE `f`. */
const WHOLE = `(SELECT row_to_json(x) FROM (SELECT ${COUNTS}, (SELECT m.slip FROM (${medians(`SELECT f.*, ${NOBODY} AS of_id FROM f`)}) m) AS slip FROM f) x)`;
//# sourceMappingURL=statistics.sql.js.map