import type { QueryRunner } from 'typeorm';
import { sqlMigrations } from './sql-migrations.js';

/** A newer Démarche has changed the tables. The message is a sentence for the person who started this one. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/** Throws NewerSchemaError where a migration has run that this program does not know: it would write what the newer one does not expect. */
export async function refuseNewerSchema(runner: QueryRunner): Promise<void> {
  const newer = (await ranNames(runner)).filter((name) => !KNOWN().has(name));
  if (newer.length === 0) return;
  throw new NewerSchemaError(
    `A newer Démarche has changed the tables of this database (${newer.join(', ')}): start that one, or restore a backup from before into another database with this one (UPGRADING.md).`,
  );
}

/** Whether there is a Démarche in the database whose tables this program will change. */
export async function isOlderSchema(runner: QueryRunner): Promise<boolean> {
  const ran = new Set(await ranNames(runner));
  return ran.size > 0 && [...KNOWN()].some((name) => !ran.has(name));
}

const KNOWN = (): Set<string> => new Set(sqlMigrations().map((migration) => new migration().name ?? ''));

async function ranNames(runner: QueryRunner): Promise<string[]> {
  const [row] = (await runner.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`)) as { there: boolean }[];
  if (!row?.there) return [];
  return ((await runner.query('SELECT name FROM migrations ORDER BY timestamp')) as { name: string }[]).map(
    ({ name }) => name,
  );
}
