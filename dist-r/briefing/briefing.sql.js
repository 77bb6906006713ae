"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lastHappenedSql = lastHappenedSql;
exports.briefingSql = briefingSql;
const disputed_js_1 = require("../common/sql/disputed.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const took_place_js_1 = require("../domain/lifecycle/took-place.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const iso_day_js_1 = require("../common/sql/iso-day.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
const quoted = (words) => words.map((word) => `'${word}'`).join(', ');
/** `day`: the newest up to day `last` (SQL) on which anything happened in dossier `dossier` (SQL for its id). */
function lastHappenedSql(world, dossier, last) {
    const all = `FROM ${world.events} e WHERE e.dossier_id = ${dossier} AND ${(0, words_and_deeds_sql_js_1.happened)(world)} AND ${words_and_deeds_sql_js_1.EVENT_DAY} <= ${last}::date`;
    // Whatever began on a later day of its place began less than two days before the last that began.
    const near = `(SELECT e.earliest ${all} AND ${beganBy(last)} ORDER BY e.earliest DESC LIMIT 1) - interval '2 days'`;
    return `SELECT ${(0, iso_day_js_1.isoDay)(`max(${words_and_deeds_sql_js_1.EVENT_DAY})`)} AS day ${all} AND e.earliest >= ${near} AND ${beganBy(last)}`;
}
/** True of event `e` whose day is no later than `last` (SQL), wherever it is, and of some whose day is. */
function beganBy(last) {
    return `e.earliest < (${last}::date + 2)::timestamp AT TIME ZONE 'UTC'`;
}
/** So many events of a part are told. */
const MOST = 100;
/** Of what waits for an answer, as `waiting` has it. */
const PARTS_OF_WAITING = ['due', 'overdue', 'standing'];
/**
 * One row: `totals`, how many events of dossier `dossier` each part has, and `rows`, those that are told, in the order of their windows, each
 * with its `parts`. All are SQL: the id of the dossier, and the first and last day of what happened.
 */
function briefingSql(world, dossier, from, to) {
    const told = PARTS_OF_WAITING.map((part) => {
        // What is to come next, and of all else the newest.
        const way = part === 'due' ? 'ASC' : 'DESC';
        return `(SELECT '${part}' AS part, id FROM waiting WHERE ${part} ORDER BY earliest ${way}, latest ${way}, id ${way} LIMIT ${MOST})`;
    });
    return `
    WITH waiting AS MATERIALIZED (${waiting(world, dossier)}), happened AS MATERIALIZED (${happenedIn(world, dossier, from, to)}),
    told AS MATERIALIZED ((SELECT 'happened' AS part, id FROM happened ORDER BY earliest DESC, latest DESC, id DESC LIMIT ${MOST})
      UNION ALL ${told.join(' UNION ALL ')})
    SELECT (SELECT json_build_object('happened', (SELECT count(*) FROM happened),
        ${PARTS_OF_WAITING.map((part) => `'${part}', count(*) FILTER (WHERE ${part})`).join(', ')}, 'standingInAll', count(*) FILTER (WHERE stands)) FROM waiting) AS totals,
      (SELECT coalesce(json_agg(x.item ORDER BY x.earliest, x.latest, x.id), '[]') FROM (
        SELECT e.id, e.earliest, e.latest, ${itemJson(world)} AS item FROM ${world.events} e WHERE e.id IN (SELECT id FROM told)) x) AS rows`;
}
/** What it has still to be said of what becomes of it: an index tells all that is asked, and each is judged once (OFFSET 0). */
function waiting(world, dossier) {
    return `SELECT x.id, x.earliest, x.latest, x.stands, x.overdue, x.plan AND NOT x.overdue AS due, x.stands AND NOT x.overdue AS standing FROM (
    SELECT e.id, e.earliest, e.latest, ${(0, overdue_sql_js_1.standsSql)('e')} AS stands, ${(0, overdue_sql_js_1.overdue)('e', world)} AS overdue,
      (${(0, took_place_sql_js_1.isPlanSql)('e.kind', 'e.status')} AND ${(0, overdue_sql_js_1.waits)('e', world)}) AS plan
    FROM ${world.events} e WHERE e.dossier_id = ${dossier} AND ${(0, overdue_sql_js_1.mayWait)('e')} OFFSET 0) x`;
}
/**
 * What was said and done from day `from` to day `to`, and plans that came to an end in these days by the newest entry of their ledger. The first
 * are found by when they began, the others by the entries of these days.
 */
function happenedIn(world, dossier, from, to) {
    const near = (moment) => `${moment} >= (${from}::date - 2)::timestamp AT TIME ZONE 'UTC'
    AND ${moment} < (${to}::date + 3)::timestamp AT TIME ZONE 'UTC'`;
    return `SELECT e.id, e.earliest, e.latest FROM ${world.events} e
      WHERE e.dossier_id = ${dossier} AND ${near('e.earliest')} AND ${(0, words_and_deeds_sql_js_1.happened)(world)} AND ${words_and_deeds_sql_js_1.EVENT_DAY} BETWEEN ${from}::date AND ${to}::date
    UNION
    SELECT e.id, e.earliest, e.latest FROM (SELECT DISTINCT x.event_id FROM status_changes x WHERE ${near('x.effective_earliest')} OFFSET 0) n
      CROSS JOIN LATERAL (SELECT e.* FROM ${world.events} e WHERE e.id = n.event_id OFFSET 0) e
      WHERE e.dossier_id = ${dossier} AND e.kind IN (${quoted(took_place_js_1.PLANNED_KINDS)}) AND NOT ${(0, overdue_sql_js_1.isOpenSql)('e.kind', 'e.status')}
        AND ${newestDay(world)} BETWEEN ${from}::date AND ${to}::date`;
}
/** The day, where it happened, on which the newest entry of event `e` took effect. */
function newestDay({ counted }) {
    return `(SELECT (max(x.effective_earliest) AT TIME ZONE coalesce(e.timezone, 'UTC'))::date FROM ${counted} x WHERE x.event_id = e.id)`;
}
/** Event `e` as a briefing tells it: see BriefingRow. */
function itemJson(world) {
    return `json_build_object('event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id), 'summary', e.summary,
    'disputed', array_to_json(ARRAY${(0, disputed_js_1.disputedFields)(world)}), 'condition', e.condition, 'consequence', e.consequence, 'termsLanguage', ${(0, event_json_sql_js_1.firstLanguage)(world)},
    'parts', array_to_json(ARRAY(SELECT t.part FROM told t WHERE t.id = e.id)),
    'sources', (SELECT coalesce(json_agg(x.source ORDER BY x.ordinal), '[]') FROM (
      SELECT DISTINCT ON (s.id) ${(0, source_json_js_1.sourceRef)(world)}::jsonb AS source, c.ordinal
      FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id ORDER BY s.id, c.ordinal) x))`;
}
//# sourceMappingURL=briefing.sql.js.map