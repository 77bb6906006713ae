import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUpBeforeUpgrade } from '../../src/database/backup/before-upgrade.js';
import { createDataSource } from '../../src/database/data-source.js';
import { migrate, migrateAfter, migrateThrough } from '../../src/database/migrate.js';
import { sqlMigrations } from '../../src/database/sql-migrations.js';
import { demarche } from '../support/command-line.js';
import { emptyDatabase } from '../support/database.js';

const NAMES = sqlMigrations().map((migration) => new migration().name ?? '');

it('a program refuses tables that a newer one has changed, says what to do, and changes nothing', async () => {
  const database = await emptyDatabase();
  const source = await createDataSource(database.url).initialize();
  await migrate(source);
  await source.query(`INSERT INTO migrations (timestamp, name) VALUES (1900000000000, 'Tomorrow1900000000000')`);
  await source.query('UPDATE function_files SET sha256 = $1', ['of the newer program']);
  await expect(migrate(source)).rejects.toThrow(
    /^A newer Démarche has changed the tables of this database \(Tomorrow1900000000000\): start that one, or restore a backup .*UPGRADING\.md/,
  );
  const [{ kept }] = await source.query(`SELECT bool_and(sha256 = 'of the newer program') AS kept FROM function_files`);
  expect(kept).toBe(true);
  await source.destroy();
  await database.drop();
});

it('a backup is there before tables change, and only then; of many the last three are kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-upgrade-'));
  const database = await emptyDatabase();
  await migrateThrough(database.url, new Set(NAMES.slice(0, -1)));
  const source = await createDataSource(database.url).initialize();
  let made: string | undefined;
  const before = async (): Promise<void> => {
    made = await backUpBeforeUpgrade(database.url, folder, '0.1.0', new Date('2026-03-01T12:00:00.123Z'));
  };
  expect(await migrateAfter(source, before)).toEqual(NAMES.slice(-1));
  expect(made).toBe(join(folder, 'before-upgrade-20260301T120000Z.zip'));
  expect((await stat(made!)).mode & 0o777).toBe(0o600);
  expect((await demarche(['restore', made!, '--check'])).out).toMatch(/^It is whole: /);

  made = undefined;
  expect(await migrateAfter(source, before)).toEqual([]);
  expect(made).toBeUndefined();
  for (const day of ['02', '03', '04'])
    await backUpBeforeUpgrade(database.url, folder, '0.1.0', new Date(`2026-03-${day}`));
  expect((await readdir(folder)).sort()).toEqual(
    ['02', '03', '04'].map((day) => `before-upgrade-202603${day}T000000Z.zip`),
  );
  await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

it('an empty database is nothing to back up', async () => {
  const database = await emptyDatabase();
  const source = await createDataSource(database.url).initialize();
  const before = jest.fn();
  expect(await migrateAfter(source, before)).toEqual(NAMES);
  expect(before).not.toHaveBeenCalled();
  await source.destroy();
  await database.drop();
});
