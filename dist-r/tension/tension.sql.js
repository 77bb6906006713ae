"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.weeksSql = weeksSql;
exports.namedSql = namedSql;
exports.takesPart = takesPart;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const event_address_js_1 = require("../common/sql/event-address.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
/** So many events of all weeks are told of by name. */
const NAMED = 1000;
/** An event under `where` of `world` that counts: it began, has a weight, and was said or done. */
function counts(world, where) {
    return `isfinite(e.earliest) AND e.intensity <> 0 AND (${words_and_deeds_sql_js_1.IS_WORD} OR ${(0, words_and_deeds_sql_js_1.isDeed)(world)}) AND ${where}`;
}
const monday = (day) => `(${day} - (extract(isodow FROM ${day})::int - 1))`;
/** Deeds before words: no kind is both. An index of events has them in this order. */
const STRONGEST = `abs(e.intensity) DESC, (e.kind IN (${vocabulary_js_1.WORD_KINDS.map((kind) => `'${kind}'`).join(', ')})), e.earliest, e.id`;
/** One row: `weeks` in order of time, each with its sums and how many events made them, and `ids` of the strongest of all. */
function weeksSql(world, { where, touched, kept }) {
    const every = `begun AS MATERIALIZED (
      SELECT e.id, e.kind, e.earliest, e.intensity, ${words_and_deeds_sql_js_1.EVENT_DAY} AS day, ${words_and_deeds_sql_js_1.IS_WORD} AS word, ${(0, words_and_deeds_sql_js_1.isDeed)(world)} AS deed
      FROM ${world.events} e WHERE ${counts(world, where)}
    ),
    shown AS MATERIALIZED (SELECT * FROM (SELECT *, ${monday('day')} AS monday FROM begun) b WHERE ${touched ?? 'true'})`;
    const weeks = kept === null
        ? `SELECT monday, ${SUMS}, count(*)::int AS total FROM shown GROUP BY monday`
        : `SELECT monday, ${KEPT_SUMS}, sum(n)::int AS total FROM event_weeks WHERE ${kept} AND ${touched ?? 'true'} GROUP BY monday HAVING sum(n) > 0`;
    // Of all weeks the strongest are the first of an index; of some, those of the weeks are put in order.
    const byIndex = kept !== null && touched === null;
    return `
    ${byIndex ? '' : `WITH ${every}`}
    SELECT ARRAY(SELECT e.id FROM ${byIndex ? `${world.events} e WHERE ${counts(world, where)}` : 'shown e'} ORDER BY ${STRONGEST} LIMIT ${NAMED}) AS ids,
      (SELECT coalesce(json_agg(x ORDER BY x."from"), '[]') FROM (
        SELECT w.monday::text AS "from", (w.monday + 6)::text AS "to", ${Object.keys(words_and_deeds_sql_js_1.FOUR_SUMS)
        .map((name) => `w."${name}"`)
        .join(', ')}, w.total FROM (${weeks}) w) x) AS weeks`;
}
/** TensionEventDtos with the Monday of their weeks, in order of time: those with the ids `ids`, and all under `where` of the weeks `mondays`. */
function namedSql(world, where, { ids, mondays }) {
    // Each of the few weeks by when events began, a little more than the week, whose days are those of each place.
    const near = `SELECT e.id FROM unnest(${mondays}) AS m (day) CROSS JOIN LATERAL (
      SELECT e.id, ${words_and_deeds_sql_js_1.EVENT_DAY} AS day FROM ${world.events} e WHERE e.earliest BETWEEN m.day - 2 AND m.day + 9 AND ${counts(world, where)} OFFSET 0) e
    WHERE ${monday('e.day')} = m.day`;
    return `
    WITH named AS (SELECT unnest(${ids}) AS id UNION ${near})
    SELECT ${monday('x.day')}::text AS monday, x.ref, x.kind, x.title, x."titleLanguage", x."shortTitle", x.day::text AS day, x.intensity, x.word, x.citations
    FROM (SELECT ${(0, event_address_js_1.eventAddress)('e')} AS ref, e.kind, e.title, e.language AS "titleLanguage", e.short_title AS "shortTitle", ${words_and_deeds_sql_js_1.EVENT_DAY} AS day, e.intensity, ${words_and_deeds_sql_js_1.IS_WORD} AS word,
        (SELECT count(*) FROM ${world.citations} c WHERE c.event_id = e.id)::int AS citations
      FROM named n JOIN ${world.events} e ON e.id = n.id) x
    ORDER BY x.day, x.ref`;
}
const SUMS = Object.entries(words_and_deeds_sql_js_1.FOUR_SUMS)
    .map(([name, sum]) => `${sum} AS "${name}"`)
    .join(', ');
/** The same of what is kept. */
const KEPT_SUMS = Object.entries(words_and_deeds_sql_js_1.FOUR_COLUMNS)
    .map(([name, column]) => `sum(${column})::int AS "${name}"`)
    .join(', ');
/** Whether the state or body called `slug` takes part in event `e`, itself or by somebody who acts for it. */
function takesPart(slug, world) {
    return `EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND (a.slug = ${slug} OR ${(0, actor_json_js_1.side)(world)} = ${slug}))`;
}
//# sourceMappingURL=tension.sql.js.map