"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overviewSql = overviewSql;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const dossier_events_js_1 = require("../common/sql/dossier-events.js");
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const iso_day_js_1 = require("../common/sql/iso-day.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
const statistics_sql_js_1 = require("../follow-ups/statistics.sql.js");
const counted_steps_sql_js_1 = require("../follow-ups/counted-steps.sql.js");
/** Which of the waiting events are told in each part, and how many. */
const TOLD = {
    next: 'w.next ORDER BY w.due, w.earliest, w.id LIMIT 3',
    overdue: 'w.overdue ORDER BY w.due DESC, w.id LIMIT 6',
    standing: 'w.standing ORDER BY w.earliest DESC, w.id LIMIT 4',
};
/** Beside more events, sources are not counted: each citation would be read. */
const FEW = 2_000;
/** One row for the dossier `d` that `which` (SQL) names: an OverviewRow. `today` is SQL for the day by whose end all is judged. */
function overviewSql(world, which, today) {
    const parts = Object.entries(TOLD).map(([name, chosen]) => `'${name}', json_build_object('total', totals.${name},
      'items', ${items(world, today, `SELECT w.id, row_number() OVER () AS place FROM (SELECT * FROM waiting w WHERE ${chosen}) w`)})`);
    return `
    WITH d AS MATERIALIZED (SELECT d.* FROM ${world.dossiers} d WHERE ${which}),
    sized AS MATERIALIZED (SELECT ${(0, dossier_events_js_1.eventCount)(world)} AS events FROM d),
    waiting AS MATERIALIZED (${waiting(world)}),
    totals AS MATERIALIZED (SELECT ${[...Object.keys(TOLD), 'stands'].map((part) => `count(*) FILTER (WHERE w.${part}) AS ${part}`).join(', ')} FROM waiting w),
    cited AS MATERIALIZED (${cited(world, today)}),
    newest AS MATERIALIZED (SELECT e.id, ${words_and_deeds_sql_js_1.EVENT_DAY} AS day, row_number() OVER () AS place FROM (
      SELECT e.* FROM ${world.events} e WHERE e.dossier_id = (SELECT id FROM d) AND ${(0, words_and_deeds_sql_js_1.happened)(world)} AND e.earliest <= ${world.now()}
      ORDER BY e.earliest DESC, e.latest DESC, e.id DESC LIMIT 3) e)
    SELECT json_build_object('dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
      'sentence', ${world.day === null ? world.translated('d.translations', 'sentence', 'd.sentence') : `''`},
      'events', sized.events, 'sources', cited.told -> 'sources', 'checkedOn', cited.told -> 'checkedOn',
      'from', rfc3339(${(0, dossier_events_js_1.dossierEnd)(world, 'earliest', 'ASC')}), 'to', rfc3339(${(0, dossier_events_js_1.dossierEnd)(world, 'latest', 'DESC')}),
      'firstOn', ${(0, dossier_events_js_1.firstDay)(world)}, 'lastHappened', (SELECT ${(0, iso_day_js_1.isoDay)('max(day)')} FROM newest), 'addedOn', ${(0, dossier_events_js_1.addedOn)(world)}, 'changedAt', ${world.day === null ? `rfc3339(${(0, dossier_events_js_1.changedAt)(world)})` : 'NULL::text'},
      ${parts.join(', ')}, 'standingInAll', totals.stands::int,
      'recorded', json_build_object('total', (SELECT count(*) FROM ${world.events} e WHERE e.dossier_id = d.id AND ${(0, words_and_deeds_sql_js_1.happened)(world)}
          AND e.earliest > (${today} - 7)::timestamp AT TIME ZONE 'UTC' AND e.earliest < (${today} + 2)::timestamp AT TIME ZONE 'UTC' AND ${words_and_deeds_sql_js_1.EVENT_DAY} BETWEEN ${today} - 6 AND ${today}),
        'items', ${items(world, today, 'SELECT id, place FROM newest')})) AS overview,
      ${(0, statistics_sql_js_1.countsSql)(world, (0, counted_steps_sql_js_1.stepsOfDossier)('d.id', world))} AS steps
    FROM d CROSS JOIN sized CROSS JOIN totals CROSS JOIN cited`;
}
/**
 * Events of dossier `d` of which it has still to be said what becomes of them, each with the part it belongs to. An index tells all that is
 * asked of them, and each is judged once (OFFSET 0): of a large dossier there are tens of thousands.
 */
function waiting(world) {
    // A deadline without an end is nothing to wait for: it stands.
    const term = `(e.kind = 'deadline' AND ${(0, overdue_sql_js_1.isOpenSql)('e.kind', 'e.status')} AND ${(0, overdue_sql_js_1.dueBy)('e')} < 'infinity')`;
    return `SELECT x.id, x.earliest, x.due, x.overdue, x.plan AND NOT x.overdue AS next, x.stands,
      x.stands AND NOT x.term AND NOT x.overdue AS standing FROM (
    SELECT e.id, e.earliest, ${(0, overdue_sql_js_1.dueBy)('e')} AS due, ${(0, overdue_sql_js_1.overdue)('e', world)} AS overdue,
      ((${(0, took_place_sql_js_1.isPlanSql)('e.kind', 'e.status')} AND ${(0, overdue_sql_js_1.waits)('e', world)}) OR ${term}) AS plan,
      (${(0, overdue_sql_js_1.standsSql)('e')}) AS stands, ${term} AS term
    FROM ${world.events} e WHERE e.dossier_id = (SELECT id FROM d)
      AND ${(0, overdue_sql_js_1.mayWait)('e')} OFFSET 0) x`;
}
/**
 * How many sources the events of dossier `d` cite, and when one of them was last opened. Asked of each event: PostgreSQL, which does not
 * know that they are few, would read all citations and sources there are.
 */
function cited(world, today) {
    return `SELECT CASE WHEN (SELECT events FROM sized) <= ${FEW} THEN (
    SELECT json_build_object('sources', count(*), 'checkedOn', max(s.accessed_on) FILTER (WHERE s.accessed_on <= ${today}))
    FROM (SELECT DISTINCT c.source_id FROM ${world.events} e
      CROSS JOIN LATERAL (SELECT c.source_id FROM ${world.citations} c WHERE c.event_id = e.id OFFSET 0) c WHERE e.dossier_id = d.id) c
      CROSS JOIN LATERAL (SELECT s.accessed_on FROM sources s WHERE s.id = c.source_id OFFSET 0) s) END AS told FROM d`;
}
/** A list of OverviewItemDto: the events that `chosen`, a query of `id` and `place`, names, in the order of their places. */
function items(world, today, chosen) {
    const said = `(SELECT json_build_object('by', (SELECT ${(0, actor_json_js_1.actorThen)('a', world)} FROM actors a WHERE a.id = n.said_by_id), 'on', n.effective_text)
    FROM ${world.counted} n WHERE n.event_id = e.id ORDER BY n.effective_earliest DESC, coalesce(n.rank, n.ordinal) DESC LIMIT 1)`;
    const days = `${today} - (${(0, overdue_sql_js_1.dueBy)('e')} AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`;
    return `(SELECT coalesce(json_agg(json_build_object('event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id),
      'said', ${said}, 'disputed', EXISTS ${(0, disputed_js_1.disputedFields)(world)},
      'overdueDays', CASE WHEN ${(0, overdue_sql_js_1.overdue)('e', world)} THEN ${days} END) ORDER BY c.place), '[]')
    FROM (${chosen}) c JOIN ${world.events} e ON e.id = c.id)`;
}
//# sourceMappingURL=overview.sql.js.map