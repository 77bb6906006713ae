import { Database } from '../../src/database/database.js';
import type { TestApp } from './app.js';

/** Connections that each kind of reader has at most: those of all have to tell what they did. */
const CONNECTIONS = { page: 8, export: 2 } as const;

/** Tables of which there is a row, or several, for each event or source there is. */
const LARGE = [
  ...[
    'events',
    'event_states',
    'event_search',
    'event_search_past',
    'tellings',
    'status_changes',
    'participations',
    'citations',
    'links',
  ],
  ...['sources', 'revisions'],
];

/** How many rows of each large table the readers have read until now, by whatever plan. */
export async function rowsRead(app: TestApp): Promise<ReadonlyMap<string, number>> {
  await tellAll(app);
  const rows = await app.dataSource.query<{ table: string; read: string }[]>(
    `SELECT relname AS table, seq_tup_read + coalesce(idx_tup_fetch, 0) AS read FROM pg_stat_user_tables WHERE relname = ANY ($1)`,
    [LARGE],
  );
  return new Map(rows.map(({ table, read }) => [table, Number(read)]));
}

/** How many entries of the indexes of events the readers have read until now, those of which no row was needed, too. */
export async function indexRowsRead(app: TestApp): Promise<number> {
  await tellAll(app);
  const [row] = await app.dataSource.query<{ read: string }[]>(
    `SELECT sum(idx_tup_read) AS read FROM pg_stat_user_indexes WHERE relname = 'events'`,
  );
  return Number(row?.read);
}

/** How often the readers have looked through an index until now. */
export async function timesUsed(app: TestApp, index: string): Promise<number> {
  await tellAll(app);
  const [row] = await app.dataSource.query<{ used: string }[]>(
    'SELECT idx_scan AS used FROM pg_stat_user_indexes WHERE indexrelname = $1',
    [index],
  );
  return Number(row?.used);
}

/**
 * How many rows each large table has. In one statement, which tells at once what it read itself:
 * a connection that is left alone would tell it ten seconds later, in the middle of another's test.
 */
export async function rowsThere(app: TestApp): Promise<ReadonlyMap<string, number>> {
  const counts = LARGE.map((table) => `'${table}', (SELECT count(*) FROM ${table})`);
  const [row] = await app.dataSource.query<{ rows: Record<string, number> }[]>(
    `SELECT json_build_object(${counts.join(', ')}) AS rows, pg_stat_force_next_flush()`,
  );
  return new Map(Object.entries(row?.rows ?? {}));
}

/** A connection tells the others what it did only now and then, unless it is asked to. */
async function tellAll(app: TestApp): Promise<void> {
  await tellWriters(app);
  const database = app.app.get(Database);
  for (const kind of ['page', 'export'] as const) {
    const all = Array.from({ length: CONNECTIONS[kind] }, () => database.lend(kind, () => undefined));
    for (const { client, giveBack } of await Promise.all(all)) {
      await client.query('SELECT pg_stat_force_next_flush()');
      giveBack(false);
    }
  }
}

/** What wrote the record has read it, too: each that is there tells now what it would tell when it has done nothing for a while. */
async function tellWriters({ dataSource }: TestApp): Promise<void> {
  const { totalCount } = (dataSource.driver as unknown as { master: { totalCount: number } }).master;
  const writers = Array.from({ length: totalCount }, () => dataSource.createQueryRunner());
  try {
    await Promise.all(writers.map((writer) => writer.connect()));
    for (const writer of writers) await writer.query('SELECT pg_stat_force_next_flush()');
  } finally {
    for (const writer of writers) await writer.release();
  }
}
