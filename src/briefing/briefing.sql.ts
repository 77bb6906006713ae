import { disputedFields } from '../common/sql/disputed.js';
import { sourceRef } from '../common/sql/source-json.js';
import { isPlanSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { PLANNED_KINDS } from '../domain/lifecycle/took-place.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { isOpenSql, overdue, standsSql, waits } from '../events/overdue.sql.js';
import { isoDay } from '../common/sql/iso-day.js';
import { EVENT_DAY, happened } from '../events/words-and-deeds.sql.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** `day`: the newest up to day `last` (SQL) on which anything happened in dossier `dossier` (SQL for its id). */
export function lastHappenedSql(world: World, dossier: string, last: string): string {
  return `SELECT ${isoDay(`max(${EVENT_DAY})`)} AS day FROM ${world.events} e
    WHERE e.dossier_id = ${dossier} AND ${happened(world)} AND ${EVENT_DAY} <= ${last}::date`;
}

/** The parts of a briefing to which event `e` belongs, as SQL conditions; `from` and `to` are SQL for days. */
export function briefingParts(world: World, from: string, to: string) {
  const late = overdue('e', world);
  const open = isOpenSql('e.kind', 'e.status');
  return {
    happened: `((${happened(world)} AND ${EVENT_DAY} BETWEEN ${from}::date AND ${to}::date)
      OR (e.kind IN (${quoted(PLANNED_KINDS)}) AND NOT ${open} AND ${newestDay(world)} BETWEEN ${from}::date AND ${to}::date))`,
    due: `${isPlanSql('e.kind', 'e.status')} AND ${waits('e', world)} AND NOT ${late}`,
    overdue: late,
    standing: `${standsSql('e')} AND NOT ${late}`,
  };
}

/** The day, where it happened, on which the newest entry of event `e` took effect. */
function newestDay({ counted }: World): string {
  return `(SELECT (max(x.effective_earliest) AT TIME ZONE coalesce(e.timezone, 'UTC'))::date FROM ${counted} x WHERE x.event_id = e.id)`;
}

/** So many events of a part are told. */
const MOST = 100;

/**
 * One row: `totals`, how many events of dossier `dossier` (SQL for its id) each part has, and `rows`, those that are told, in the
 * order of their windows, each with its `parts`.
 */
export function briefingSql(world: World, dossier: string, parts: ReturnType<typeof briefingParts>): string {
  const names = Object.keys(parts);
  const columns = Object.entries(parts).map(([name, condition]) => `(${condition}) AS "${name}"`);
  const told = names.map((name) => {
    // What is to come next, and of all else the newest.
    const way = name === 'due' ? 'ASC' : 'DESC';
    return `(SELECT '${name}' AS part, id FROM sorted WHERE ${name} ORDER BY earliest ${way}, latest ${way}, id ${way} LIMIT ${MOST})`;
  });
  return `
    WITH sorted AS MATERIALIZED (SELECT * FROM (
      SELECT e.id, e.earliest, e.latest, ${standsSql('e')} AS stands, ${columns.join(', ')} FROM ${world.events} e WHERE e.dossier_id = ${dossier}) x WHERE ${names.join(' OR ')}),
    told AS MATERIALIZED (${told.join(' UNION ALL ')})
    SELECT (SELECT json_build_object(${names.map((name) => `'${name}', count(*) FILTER (WHERE ${name})`).join(', ')}, 'standingInAll', count(*) FILTER (WHERE stands)) FROM sorted) AS totals,
      (SELECT coalesce(json_agg(x.item ORDER BY x.earliest, x.latest, x.id), '[]') FROM (
        SELECT e.id, e.earliest, e.latest, ${itemJson(world)} AS item FROM ${world.events} e WHERE e.id IN (SELECT id FROM told)) x) AS rows`;
}

/** Event `e` as a briefing tells it: see BriefingRow. */
function itemJson(world: World): string {
  return `json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id), 'summary', e.summary,
    'disputed', array_to_json(ARRAY${disputedFields(world)}), 'condition', e.condition, 'consequence', e.consequence,
    'parts', array_to_json(ARRAY(SELECT t.part FROM told t WHERE t.id = e.id)),
    'sources', (SELECT coalesce(json_agg(x.source ORDER BY x.ordinal), '[]') FROM (
      SELECT DISTINCT ON (s.id) ${sourceRef(world)}::jsonb AS source, c.ordinal
      FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id ORDER BY s.id, c.ordinal) x))`;
}
