import type { DataSource, QueryRunner } from 'typeorm';
import { createDataSource } from './data-source.js';
import { applyFunctionFiles } from './function-files.js';
import { isOlderSchema, refuseNewerSchema } from './older-program.js';
import { sqlMigrations } from './sql-migrations.js';
import { UnusableDatabaseError, wrongEncoding } from './unusable.js';

/** Any number that nobody else uses: it only has to be the same on every node of Démarche. */
const LOCK = 6_407_712_026;

/** The oldest server that the SQL is written for. */
export const OLDEST_MAJOR = 15;

/**
 * Brings the database at `url` to the newest schema. Safe to call on two nodes at once: one waits for the other.
 * Returns the names of the migrations that it ran; throws UnusableDatabaseError where the server is older than PostgreSQL 15, or the database not in UTF-8.
 */
export async function runMigrations(url: string): Promise<string[]> {
  const source = await createDataSource(url).initialize();
  try {
    return await migrate(source);
  } finally {
    await source.destroy();
  }
}

/** Runs just these migrations on the database at `url`, and leaves functions as they made them: its schema is then that of an older program. */
export async function migrateThrough(url: string, names: ReadonlySet<string>): Promise<void> {
  const migrations = sqlMigrations().filter((migration) => names.has(new migration().name ?? ''));
  const source = await createDataSource(url).setOptions({ migrations }).initialize();
  try {
    await underLock(source, () => source.runMigrations({ transaction: 'each' }));
  } finally {
    await source.destroy();
  }
}

/** The same on a connected data source. Throws NewerSchemaError where a newer program has changed the tables already. */
export function migrate(source: DataSource): Promise<string[]> {
  return migrateAfter(source, () => Promise.resolve());
}

/** The same, after `before` where there are tables that will change. */
export async function migrateAfter(source: DataSource, before: () => Promise<void>): Promise<string[]> {
  return underLock(source, async (runner) => {
    await refuseNewerSchema(runner);
    if (await isOlderSchema(runner)) await before();
    const ran = await source.runMigrations({ transaction: 'each' });
    await applyFunctionFiles(source);
    return ran.map((migration) => migration.name);
  });
}

async function underLock<T>(source: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner('master');
  try {
    await runner.connect();
    await requireUsable(runner);
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      return await work(runner);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
      await runner.query('RESET statement_timeout; RESET lock_timeout');
    }
  } finally {
    await runner.release();
  }
}

async function requireUsable(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_encoding') AS encoding`,
  )) as { major: number; encoding: string }[];
  if (row && row.major < OLDEST_MAJOR) {
    throw new UnusableDatabaseError(
      `Démarche needs PostgreSQL ${OLDEST_MAJOR} or newer; this server is version ${row.major}.`,
    );
  }
  if (row && row.encoding !== 'UTF8') throw new UnusableDatabaseError(wrongEncoding(row.encoding));
}
