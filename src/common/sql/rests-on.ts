import type { EntityManager } from 'typeorm';
import { visibleEvents } from './world.js';

/** What published events can rest on. */
export const RECORDS = ['actor', 'source', 'publisher', 'dossier'] as const;
export type RecordEntity = (typeof RECORDS)[number];

/** Whether published events rest on a record, so that readers see what it says. */
export async function isPublic(manager: EntityManager, entity: RecordEntity, id: string): Promise<boolean> {
  const [row] = await manager.query<{ rests: boolean }[]>(`SELECT ${RESTS_ON[entity]} AS rests`, [id]);
  return row?.rests ?? false;
}

const EVENTS = visibleEvents(false);

/** Whether a row of `table` that belongs to a published event names `id` in one of its columns. */
const names = (table: string, columns: readonly string[], id: string): string =>
  `EXISTS (SELECT FROM ${table} x JOIN ${EVENTS} e ON e.id = x.event_id
    WHERE ${columns.map((column) => `x.${column} = ${id}`).join(' OR ')})`;

const hasEvents = (dossier: string): string => `EXISTS (SELECT FROM ${EVENTS} e WHERE e.dossier_id = ${dossier})`;

/** Whom an event names, and who sits at the table of a dossier that has some. */
const named = (actor: string): string =>
  `(${[
    names('participations', ['actor_id'], actor),
    names('citations', ['speaker_id'], actor),
    names('status_changes', ['said_by_id'], actor),
    names('event_issues', ['actor_id', 'reported_by_id'], actor),
    `EXISTS (SELECT FROM dossier_actors s WHERE s.actor_id = ${actor} AND ${hasEvents('s.dossier_id')})`,
  ].join(' OR ')})`;

const cited = (source: string): string =>
  `(${['citations', 'status_changes', 'participation_acts'].map((table) => names(table, ['source_id'], source)).join(' OR ')})`;

/** Of the record with id $1. A body is told with the offices that people hold in it. */
const RESTS_ON: Readonly<Record<RecordEntity, string>> = {
  actor: `EXISTS (SELECT FROM (SELECT $1::uuid AS id UNION SELECT person_id FROM tenures WHERE body_id = $1) a WHERE ${named('a.id')})`,
  source: cited('$1'),
  publisher: `EXISTS (SELECT FROM (SELECT id FROM sources WHERE publisher_id = $1 UNION SELECT id FROM sources WHERE text_of_id = $1
    UNION SELECT source_id FROM source_agencies WHERE publisher_id = $1) s WHERE ${cited('s.id')})`,
  dossier: hasEvents('$1'),
};
