import type { TestApp } from './app.js';

type Row = Record<string, string | null>;

/**
 * What is public although nothing published uses it, or hidden although something does: counted over whole tables, one row
 * after the other, as `actors iran: true`.
 */
export async function wronglyPublic({ dataSource }: Pick<TestApp, 'dataSource'>): Promise<string[]> {
  const rows = (sql: string): Promise<Row[]> => dataSource.query(sql);
  const events = await rows(`SELECT id, dossier_id FROM events WHERE review = 'published' AND deleted_at IS NULL`);
  const published = new Set(events.map(({ id }) => id));
  const dossiers = new Set(events.map(({ dossier_id }) => dossier_id));
  const named = new Set<unknown>();
  const sources = new Set<unknown>();
  for (const [table, actorColumns, sourceColumns] of NAMING) {
    for (const row of (await rows(`SELECT * FROM ${table}`)).filter(({ event_id }) => published.has(event_id ?? ''))) {
      for (const column of actorColumns) named.add(row[column]);
      for (const column of sourceColumns) sources.add(row[column]);
    }
  }
  for (const { dossier_id, actor_id } of await rows('SELECT * FROM dossier_actors')) {
    if (dossiers.has(dossier_id)) named.add(actor_id);
  }
  const tenures = await rows('SELECT * FROM tenures');
  const actors = new Set([
    ...named,
    ...tenures.flatMap(({ person_id, body_id }) => (named.has(person_id) ? body_id : [])),
  ]);
  const used = { dossiers, actors, sources, publishers: await behind(rows, sources) };
  const wrong: string[] = [];
  for (const [table, ids] of Object.entries(used)) {
    for (const row of await rows(`SELECT * FROM ${table}`)) {
      const isUsed = ids.has(row['merged_into_id'] ?? row['id'] ?? '');
      if (String(row['is_public']) !== String(isUsed)) wrong.push(`${table} ${row['slug']}: ${row['is_public']}`);
    }
  }
  return wrong;
}

/** Tables of parts of events, the columns in which they name actors, and those in which they name sources. */
const NAMING = [
  ['participations', ['actor_id'], []],
  ['participation_acts', [], ['source_id']],
  ['citations', ['speaker_id'], ['source_id']],
  ['status_changes', ['said_by_id'], ['source_id']],
  ['event_issues', ['actor_id', 'reported_by_id'], []],
] as const;

async function behind(rows: (sql: string) => Promise<Row[]>, sources: ReadonlySet<unknown>): Promise<Set<unknown>> {
  const alive = (await rows('SELECT * FROM sources WHERE merged_into_id IS NULL')).filter(({ id }) => sources.has(id));
  const agencies = (await rows('SELECT * FROM source_agencies')).filter(({ source_id }) =>
    alive.some(({ id }) => id === source_id),
  );
  return new Set([
    ...alive.flatMap(({ publisher_id, text_of_id }) => [publisher_id, text_of_id]),
    ...agencies.map(({ publisher_id }) => publisher_id),
  ]);
}
