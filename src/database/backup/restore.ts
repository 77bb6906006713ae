import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { migrateThrough, runMigrations } from '../migrate.js';
import { sqlMigrations } from '../sql-migrations.js';
import { columnsOf, keptTables, openSession, quoted, ranMigrations } from './kept-tables.js';
import { BackupError, type RowsTold } from './manifest.js';
import type { Backup } from './read-backup.js';
import { RowSum } from './row-sum.js';
import { summed } from './write-backup.js';

/**
 * Brings a backup into the empty database at `url`: its tables by the migrations that it names, its rows in one transaction, which
 * ends well only when each table, read again, has the rows of the backup; then the migrations that have come since. `tell` hears of
 * each table. Throws {@link BackupError}; nothing is left then but empty tables.
 */
export async function restore({ manifest, rowsOf }: Backup, url: string, tell: (table: string) => void): Promise<void> {
  const known = new Set(sqlMigrations().map((migration) => new migration().name ?? ''));
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new BackupError(
      `The backup was made by a newer Démarche (${manifest.version}): bring it back with that one.`,
    );
  }
  const client = await openSession(url);
  try {
    await requireEmpty(client, manifest.migrations);
    // With all migrations there, functions are made as they are today; before that they could not be.
    if (manifest.migrations.length === known.size) await runMigrations(url);
    else await migrateThrough(url, new Set(manifest.migrations));
    await client.query('BEGIN');
    await withoutFollowing(client, async () => {
      for (const table of manifest.tables) {
        tell(table.name);
        await pipeline(rowsOf(table), client.query(from(`COPY ${columnsOf(table)} FROM STDIN`)));
      }
    });
    for (const table of manifest.tables) requireSame(table.name, table, await toldOf(client, table));
    await client.query('COMMIT');
    await client.query(`ANALYZE ${manifest.tables.map(({ name }) => quoted(name)).join(', ')}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  await runMigrations(url);
}

/** Nothing is mixed, and nothing is overwritten. */
async function requireEmpty(client: Client, migrations: readonly string[]): Promise<void> {
  const there = await ranMigrations(client);
  const tables = await keptTables(client);
  if (there.length === 0 && tables.length > 0) {
    throw new BackupError(`There is something else in that database (${tables[0]?.name}): give an empty one.`);
  }
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT FROM ${quoted(name)} LIMIT 1`);
    if (rowCount)
      throw new BackupError(
        `The database is not empty: ${name} has rows. Give one that no Démarche has been started on.`,
      );
  }
  if (there.some((name) => !migrations.includes(name))) {
    throw new BackupError('The database has tables of a newer Démarche than the backup: give one without any.');
  }
}

/**
 * What follows from rows is in the backup, too, so triggers stay away while rows come in; and so do references between tables, whose rows come
 * in no order. They are made again, and with it checked.
 */
async function withoutFollowing(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT DISTINCT t.tgrelid::regclass::text AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace`,
  );
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname`,
  );
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  for (const { table, name } of references) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  await work();
  for (const { table, name, definition } of references) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
  for (const { name } of tables) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

async function toldOf(client: Client, table: { name: string; columns: readonly string[] }): Promise<RowsTold> {
  const sum = new RowSum();
  const rows = summed(client, table, sum);
  while (!(await rows.next()).done);
  return sum.told();
}

function requireSame(name: string, backup: RowsTold, database: RowsTold): void {
  if (backup.rows === database.rows && backup.sum === database.sum) return;
  throw new BackupError(
    `${name} did not come back as it was (${backup.rows} rows in the backup, ${database.rows} here): nothing was kept.`,
  );
}
