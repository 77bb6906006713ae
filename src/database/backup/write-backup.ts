import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import type { Pieces } from '../../common/pieces.js';
import { measured, once, unmeasured, zipOf, type ZipEntry } from '../../common/zip/zip-of.js';
import { columnsOf, keptTables, openSession, ranMigrations, type KeptTable } from './kept-tables.js';
import {
  BACKUP,
  BACKUP_FORMAT,
  BackupError,
  fileOf,
  MANIFEST,
  type BackupManifest,
  type TableTold,
} from './manifest.js';
import { RowSum } from './row-sum.js';

/** A backup of everything in the database at `url` as it stood at one moment, as it is written; `told` hears of the whole. */
export async function* writeBackup(url: string, version: string, told: (manifest: BackupManifest) => void): Pieces {
  const client = await openSession(url);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await ranMigrations(client);
    if (migrations.length === 0) throw new BackupError('There is no Démarche in that database: nothing to back up.');
    const { rows } = await client.query<{ postgres: string; now: Date }>(
      `SELECT current_setting('server_version') AS postgres, transaction_timestamp() AS now`,
    );
    const tables: TableTold[] = [];
    const manifest: BackupManifest = {
      kind: BACKUP,
      format: BACKUP_FORMAT,
      madeAt: rows[0]?.now.toISOString() ?? '',
      version,
      postgres: rows[0]?.postgres ?? '',
      migrations,
      tables,
    };
    yield* zipOf(entriesOf(client, await keptTables(client), tables, manifest));
    await client.query('COMMIT');
    told(manifest);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Each is asked for when the one before has been written, so that the manifest, the last, knows all of them. */
function* entriesOf(
  client: Client,
  kept: readonly KeptTable[],
  tables: TableTold[],
  manifest: BackupManifest,
): Generator<ZipEntry> {
  for (const table of kept) {
    const file = unmeasured();
    const sum = new RowSum();
    yield { name: fileOf(table.name), pieces: measured(summed(client, table, sum), file) };
    tables.push({ name: table.name, columns: table.columns, ...sum.told(), sha256: file.sha256 });
  }
  yield { name: MANIFEST, pieces: once(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** The rows of a table as COPY writes them, added to `sum` as they pass. */
export async function* summed(client: Client, table: KeptTable, sum: RowSum): AsyncGenerator<Buffer> {
  for await (const chunk of client.query(to(`COPY ${columnsOf(table)} TO STDOUT`)) as AsyncIterable<Buffer>) {
    sum.add(chunk);
    yield chunk;
  }
}
