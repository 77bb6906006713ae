import { side } from '../common/sql/actor-json.js';
import { eventAddress } from '../common/sql/event-address.js';
import type { World } from '../common/sql/world.js';
import { EVENT_DAY, FOUR_SUMS, IS_WORD, isDeed } from '../events/words-and-deeds.sql.js';

/** So many events of all weeks are told of by name. */
const NAMED = 1000;

/** What is counted: the events under `where` that began and are words or deeds, each with its week. */
function counted(world: World, where: string): string {
  return `begun AS MATERIALIZED (
      SELECT e.id, e.intensity, ${EVENT_DAY} AS day, ${IS_WORD} AS word, ${isDeed(world)} AS deed
      FROM ${world.events} e WHERE isfinite(e.earliest) AND e.intensity <> 0 AND ${where}
    ),
    counted AS (SELECT *, day - (extract(isodow FROM day)::int - 1) AS monday FROM begun WHERE word OR deed)`;
}

/** One row: `weeks` in order of time, each with its sums and how many events made them, and `ids` of the strongest of all. */
export function weeksSql(world: World, where: string, touched: string): string {
  return `
    WITH ${counted(world, where)}, shown AS MATERIALIZED (SELECT * FROM counted WHERE ${touched})
    SELECT ARRAY(SELECT id FROM shown ORDER BY abs(intensity) DESC, word, day, id LIMIT ${NAMED}) AS ids,
      (SELECT coalesce(json_agg(x ORDER BY x."from"), '[]') FROM (
        SELECT monday::text AS "from", (monday + 6)::text AS "to", ${SUMS}, count(*)::int AS total FROM shown GROUP BY monday) x) AS weeks`;
}

/** TensionEventDtos with the Monday of their weeks, in order of time: those with the ids `ids`, and all under `where` of the weeks `mondays`. */
export function namedSql(world: World, where: string, { ids, mondays }: { ids: string; mondays: string }): string {
  // Wider than the weeks, whose days are those of each place.
  const near = `EXISTS (SELECT FROM unnest(${mondays}) AS m (day) WHERE e.earliest BETWEEN m.day - 2 AND m.day + 9)`;
  return `
    WITH ${counted(world, `(${where}) AND ${near}`)}, named AS (SELECT unnest(${ids}) AS id UNION SELECT id FROM counted WHERE monday = ANY (${mondays}))
    SELECT (x.day - (extract(isodow FROM x.day)::int - 1))::text AS monday, x.ref, x.kind, x.title, x."titleLanguage", x."shortTitle", x.day::text AS day, x.intensity, x.word, x.citations
    FROM (SELECT ${eventAddress('e')} AS ref, e.kind, e.title, e.language AS "titleLanguage", e.short_title AS "shortTitle", ${EVENT_DAY} AS day, e.intensity, ${IS_WORD} AS word,
        (SELECT count(*) FROM ${world.citations} c WHERE c.event_id = e.id)::int AS citations
      FROM named n JOIN ${world.events} e ON e.id = n.id) x
    ORDER BY x.day, x.ref`;
}

const SUMS = Object.entries(FOUR_SUMS)
  .map(([name, sum]) => `${sum} AS "${name}"`)
  .join(', ');

/** Whether the state or body called `slug` takes part in event `e`, itself or by somebody who acts for it. */
export function takesPart(slug: string, world: World): string {
  return `EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND (a.slug = ${slug} OR ${side(world)} = ${slug}))`;
}
