import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the transaction under way: neither its questions nor its waiting ends before it does. */
export const UNLIMITED = 'SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0';

/** Works from src/ and from dist/. */
const FOLDER = resolve(__dirname, '../../migrations');

/**
 * The migrations written in SQL, oldest first: `1770000000000-model.up.sql` with its `.down.sql` becomes the class
 * `Model1770000000000` that TypeORM wants, for it sorts and remembers migrations by the number in their names.
 */
export function sqlMigrations(folder = FOLDER): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.up.sql'))
    .sort()
    .map((file) => sqlMigration(folder, file.slice(0, -'.up.sql'.length)));
}

function sqlMigration(folder: string, stem: string): new () => MigrationInterface {
  const [, number, words] = /^(\d{13})-([a-z0-9-]+)$/.exec(stem) ?? [];
  if (!number || !words) throw new Error(`${stem}: a migration is named <13 digits>-<words>.up.sql`);
  const name = `${words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}${number}`;
  return class implements MigrationInterface {
    name = name;
    up = (runner: QueryRunner) => run(runner, join(folder, `${stem}.up.sql`));
    down = (runner: QueryRunner) => run(runner, join(folder, `${stem}.down.sql`));
  };
}

async function run(runner: QueryRunner, file: string): Promise<void> {
  // However long a large record takes.
  await runner.query(`${UNLIMITED}; ${readFileSync(file, 'utf8')}`);
}
