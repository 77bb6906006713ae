import { actorThen } from '../common/sql/actor-json.js';
import { disputedFields } from '../common/sql/disputed.js';
import { addedOn, changedAt, dossierEnd, eventCount, firstDay } from '../common/sql/dossier-events.js';
import { isPlanSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { dueBy, isOpenSql, mayWait, overdue, standsSql, waits } from '../events/overdue.sql.js';
import { isoDay } from '../common/sql/iso-day.js';
import { EVENT_DAY, happened } from '../events/words-and-deeds.sql.js';
import { countsSql } from '../follow-ups/statistics.sql.js';
import { stepsOfDossier } from '../follow-ups/counted-steps.sql.js';

/** Which of the waiting events are told in each part, and how many. */
const TOLD = {
  next: 'w.next ORDER BY w.due, w.earliest, w.id LIMIT 3',
  overdue: 'w.overdue ORDER BY w.due DESC, w.id LIMIT 6',
  standing: 'w.standing ORDER BY w.earliest DESC, w.id LIMIT 4',
} as const;

/** Beside more events, sources are not counted: each citation would be read. */
const FEW = 2_000;

/** One row for the dossier `d` that `which` (SQL) names: an OverviewRow. `today` is SQL for the day by whose end all is judged. */
export function overviewSql(world: World, which: string, today: string): string {
  const parts = Object.entries(TOLD).map(
    ([name, chosen]) => `'${name}', json_build_object('total', totals.${name},
      'items', ${items(world, today, `SELECT w.id, row_number() OVER () AS place FROM (SELECT * FROM waiting w WHERE ${chosen}) w`)})`,
  );
  return `
    WITH d AS MATERIALIZED (SELECT d.* FROM ${world.dossiers} d WHERE ${which}),
    sized AS MATERIALIZED (SELECT ${eventCount(world)} AS events FROM d),
    waiting AS MATERIALIZED (${waiting(world)}),
    totals AS MATERIALIZED (SELECT ${[...Object.keys(TOLD), 'stands'].map((part) => `count(*) FILTER (WHERE w.${part}) AS ${part}`).join(', ')} FROM waiting w),
    cited AS MATERIALIZED (${cited(world, today)}),
    newest AS MATERIALIZED (SELECT e.id, ${EVENT_DAY} AS day, row_number() OVER () AS place FROM (
      SELECT e.* FROM ${world.events} e WHERE e.dossier_id = (SELECT id FROM d) AND ${happened(world)} AND e.earliest <= ${world.now()}
      ORDER BY e.earliest DESC, e.latest DESC, e.id DESC LIMIT 3) e)
    SELECT json_build_object('dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
      'sentence', ${world.day === null ? world.translated('d.translations', 'sentence', 'd.sentence') : `''`},
      'events', sized.events, 'sources', cited.told -> 'sources', 'checkedOn', cited.told -> 'checkedOn',
      'from', rfc3339(${dossierEnd(world, 'earliest', 'ASC')}), 'to', rfc3339(${dossierEnd(world, 'latest', 'DESC')}),
      'firstOn', ${firstDay(world)}, 'lastHappened', (SELECT ${isoDay('max(day)')} FROM newest), 'addedOn', ${addedOn(world)}, 'changedAt', ${world.day === null ? `rfc3339(${changedAt(world)})` : 'NULL::text'},
      ${parts.join(', ')}, 'standingInAll', totals.stands::int,
      'recorded', json_build_object('total', (SELECT count(*) FROM ${world.events} e WHERE e.dossier_id = d.id AND ${happened(world)}
          AND e.earliest > (${today} - 7)::timestamp AT TIME ZONE 'UTC' AND e.earliest < (${today} + 2)::timestamp AT TIME ZONE 'UTC' AND ${EVENT_DAY} BETWEEN ${today} - 6 AND ${today}),
        'items', ${items(world, today, 'SELECT id, place FROM newest')})) AS overview,
      ${countsSql(world, stepsOfDossier('d.id', world))} AS steps
    FROM d CROSS JOIN sized CROSS JOIN totals CROSS JOIN cited`;
}

/**
 * Events of dossier `d` of which it has still to be said what becomes of them, each with the part it belongs to. An index tells all that is
 * asked of them, and each is judged once (OFFSET 0): of a large dossier there are tens of thousands.
 */
function waiting(world: World): string {
  // A deadline without an end is nothing to wait for: it stands.
  const term = `(e.kind = 'deadline' AND ${isOpenSql('e.kind', 'e.status')} AND ${dueBy('e')} < 'infinity')`;
  return `SELECT x.id, x.earliest, x.due, x.overdue, x.plan AND NOT x.overdue AS next, x.stands,
      x.stands AND NOT x.term AND NOT x.overdue AS standing FROM (
    SELECT e.id, e.earliest, ${dueBy('e')} AS due, ${overdue('e', world)} AS overdue,
      ((${isPlanSql('e.kind', 'e.status')} AND ${waits('e', world)}) OR ${term}) AS plan,
      (${standsSql('e')}) AS stands, ${term} AS term
    FROM ${world.events} e WHERE e.dossier_id = (SELECT id FROM d)
      AND ${mayWait('e')} OFFSET 0) x`;
}

/**
 * How many sources the events of dossier `d` cite, and when one of them was last opened. Asked of each event: PostgreSQL, which does not
 * know that they are few, would read all citations and sources there are.
 */
function cited(world: World, today: string): string {
  return `SELECT CASE WHEN (SELECT events FROM sized) <= ${FEW} THEN (
    SELECT json_build_object('sources', count(*), 'checkedOn', max(s.accessed_on) FILTER (WHERE s.accessed_on <= ${today}))
    FROM (SELECT DISTINCT c.source_id FROM ${world.events} e
      CROSS JOIN LATERAL (SELECT c.source_id FROM ${world.citations} c WHERE c.event_id = e.id OFFSET 0) c WHERE e.dossier_id = d.id) c
      CROSS JOIN LATERAL (SELECT s.accessed_on FROM sources s WHERE s.id = c.source_id OFFSET 0) s) END AS told FROM d`;
}

/** A list of OverviewItemDto: the events that `chosen`, a query of `id` and `place`, names, in the order of their places. */
function items(world: World, today: string, chosen: string): string {
  const said = `(SELECT json_build_object('by', (SELECT ${actorThen('a', world)} FROM actors a WHERE a.id = n.said_by_id), 'on', n.effective_text)
    FROM ${world.counted} n WHERE n.event_id = e.id ORDER BY n.effective_earliest DESC, coalesce(n.rank, n.ordinal) DESC LIMIT 1)`;
  const days = `${today} - (${dueBy('e')} AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`;
  return `(SELECT coalesce(json_agg(json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
      'said', ${said}, 'disputed', EXISTS ${disputedFields(world)},
      'overdueDays', CASE WHEN ${overdue('e', world)} THEN ${days} END) ORDER BY c.place), '[]')
    FROM (${chosen}) c JOIN ${world.events} e ON e.id = c.id)`;
}
