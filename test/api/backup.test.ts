import { createWriteStream } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { ZipFile } from 'yazl';
import type { BackupManifest } from '../../src/database/backup/manifest.js';
import { writeBackup } from '../../src/database/backup/write-backup.js';
import { migrateThrough } from '../../src/database/migrate.js';
import { sqlMigrations } from '../../src/database/sql-migrations.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { demarche } from '../support/command-line.js';
import type { TestDatabase } from '../support/copy-of.js';
import { emptyDatabase } from '../support/database.js';
import { addUser, signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { unzipped } from '../support/unzip.js';

const DAY_OF_THE_STREAM = 'changes';

let source: TestApp;
let folder: string;
let file: string;
const databases: TestDatabase[] = [];

async function fresh(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  databases.push(database);
  return database;
}

async function rowsIn<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every table with all of its rows, generated columns included, as PostgreSQL itself digests them; and what guards them. */
async function digest(url: string): Promise<Record<string, unknown>> {
  const tables = await rowsIn<{ name: string }>(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT IN ('migrations', 'function_files', '${DAY_OF_THE_STREAM}')`,
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) AS rows, md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) AS md5 FROM ${name} t`,
  );
  const guards = await rowsIn(
    url,
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS says, condeferred FROM pg_constraint
     WHERE connamespace = current_schema()::regnamespace
     UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text, tgdeferrable FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT name, timestamp::text, '', false FROM migrations
     ORDER BY 1, 2, 3`,
  );
  return { rows: await rowsIn(url, `${parts.join(' UNION ALL ')} ORDER BY 1`), guards };
}

beforeAll(async () => {
  source = await startTestApp({ demo: true });
  const { cookie } = await signIn(source, 'researcher');
  const draft = {
    dossier: 'iran-us-2025-2026',
    kind: 'talks',
    title: 'A draft',
    summary: 'Tab\there, \\N and "line\nbreak" مذاکرات',
    when: '2026-02-06',
    knownOn: '2026-02-07',
  };
  const { status, text } = await send(source, cookie, 'POST /api/events', draft);
  if (status !== 201) throw new Error(text);
  await addUser(source, 'editor', 'editor@example.org');
  folder = await mkdtemp(join(tmpdir(), 'demarche-backup-'));
  file = join(folder, 'all.zip');
  const { exit, out, err } = await demarche(['backup', file], { DATABASE_URL: source.database.url });
  expect([exit, err, out]).toEqual([
    0,
    '',
    expect.stringMatching(/all\.zip has everything of .+: [\d,]+ rows of \d+ tables\.\n$/),
  ]);
});
afterAll(async () => {
  await source.close();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('comes back row for row with its guards into an empty database, on which Démarche then runs', async () => {
    const { url } = await fresh();
    expect((await stat(file)).mode & 0o077).toBe(0);
    const { exit, out } = await demarche(['restore', file], { DATABASE_URL: url });
    expect([exit, out]).toEqual([0, expect.stringMatching(/^Brought back and compared: /)]);
    expect(await digest(url)).toEqual(await digest(source.database.url));
    const twice = await demarche(['restore', file], { DATABASE_URL: url });
    expect([twice.exit, twice.err]).toEqual([1, expect.stringMatching(/^The database is not empty: \w+ has rows\./)]);
    const well = await demarche(['doctor', '--server', source.address], { DATABASE_URL: url });
    expect([well.exit, well.out]).toEqual([0, expect.stringContaining('Its tables are those of this program')]);
  });

  it('holds every table and number there is, and one moment of them', async () => {
    const tables = await rowsIn<{ name: string }>(
      source.database.url,
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'm', 'S')`,
    );
    const files = await unzipped(await readFile(file));
    const { tables: told } = JSON.parse(files.get('manifest.json')?.toString() ?? '') as BackupManifest;
    const left = [
      // Where the watch over changes has come to, by numbers of transactions that mean nothing elsewhere.
      'alert_progress',
      'changes',
      'event_search_stale',
      'function_files',
      'migrations',
      'migrations_id_seq',
      'spreadsheet_rows',
    ];
    expect([...told.map(({ name }) => name), ...left].sort()).toEqual(tables.map(({ name }) => name).sort());
    let later: BackupManifest | undefined;
    const pieces = writeBackup(source.database.url, 'test', (manifest) => (later = manifest))[Symbol.asyncIterator]();
    await pieces.next();
    await addUser(source, 'reader');
    while (!(await pieces.next()).done);
    const users = ({ tables: all }: BackupManifest) => all.find(({ name }) => name === 'users');
    expect(users(later!)).toEqual(told.find(({ name }) => name === 'users'));
    expect((await source.dataSource.query('SELECT FROM users')).length).toBe(users(later!)!.rows + 1);
  });

  it('is refused where it is damaged, and leaves a database empty', async () => {
    const files = await unzipped(await readFile(file));
    const events = files.get('tables/events.copy')?.toString('latin1').replace('Muscat', 'Nowhere') ?? '';
    const other = new ZipFile();
    for (const [name, bytes] of files)
      other.addBuffer(name === 'tables/events.copy' ? Buffer.from(events, 'latin1') : bytes, name);
    other.end();
    const changed = join(folder, 'changed.zip');
    await pipeline(other.outputStream as Readable, createWriteStream(changed));
    const short = join(folder, 'short.zip');
    await copyFile(file, short);
    await truncate(short, (await stat(file)).size - 50);
    const { url } = await fresh();
    for (const [path, says] of [
      [changed, 'The backup is damaged: events is not what its manifest says.\n'],
      [short, expect.stringMatching(/short\.zip is no backup, or not whole: .+[^.]\.\n$/)],
      [join(folder, 'none.zip'), expect.stringMatching(/none\.zip is no backup, or not whole: /)],
    ]) {
      for (const more of [['--check'], []]) {
        expect(await demarche(['restore', path, ...more], { DATABASE_URL: url })).toEqual({
          exit: 1,
          out: '',
          err: says,
        });
      }
    }
    expect(await rowsIn(url, 'SELECT FROM dossiers UNION ALL SELECT FROM users')).toEqual([]);
    expect((await demarche(['restore', file, '--check'])).out).toMatch(/^It is whole: /);
    expect(await demarche(['restore', file], { DATABASE_URL: url })).toMatchObject({ exit: 0 });
  });

  it('of an older Démarche comes back and up to date; of a newer one it does not', async () => {
    const names = sqlMigrations().map((migration) => new migration().name ?? '');
    const [old, target] = [await fresh(), await fresh()];
    await migrateThrough(old.url, new Set(names.slice(0, -3)));
    const id = '01900000-0000-7000-8000-000000000001';
    // Half-way through the migrations, what triggers call may not stand yet: function files come after the last of them.
    await rowsIn(
      old.url,
      `ALTER TABLE dossiers DISABLE TRIGGER USER;
       INSERT INTO dossiers (id, slug, title, ref_prefix) VALUES ('${id}', 'old', 'Old talks', 'OLD');
       ALTER TABLE dossiers ENABLE TRIGGER USER`,
    );
    const path = join(folder, 'old.zip');
    expect(await demarche(['backup', path], { DATABASE_URL: old.url })).toMatchObject({ exit: 0 });
    expect(await demarche(['restore', path], { DATABASE_URL: target.url })).toMatchObject({ exit: 0, err: '' });
    expect(await rowsIn(target.url, 'SELECT id, title FROM dossiers')).toEqual([{ id, title: 'Old talks' }]);
    expect(
      (await rowsIn<{ name: string }>(target.url, 'SELECT name FROM migrations ORDER BY timestamp')).map(
        ({ name }) => name,
      ),
    ).toEqual(names);
    await rowsIn(old.url, `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`);
    const newer = join(folder, 'newer.zip');
    expect(await demarche(['backup', newer], { DATABASE_URL: old.url })).toMatchObject({ exit: 0 });
    const refused = await demarche(['restore', newer], { DATABASE_URL: (await fresh()).url });
    expect([refused.exit, refused.err]).toEqual([1, expect.stringContaining('made by a newer Démarche')]);
  });

  it('never takes the place of a file, and leaves nothing where it fails', async () => {
    const before = await readdir(folder);
    expect(await demarche(['backup', file], { DATABASE_URL: source.database.url })).toMatchObject({ exit: 1 });
    const path = join(folder, 'no.zip');
    expect(await demarche(['backup', path], { DATABASE_URL: (await fresh()).url })).toMatchObject({
      exit: 1,
      err: 'There is no Démarche in that database: nothing to back up.\n',
    });
    const away = await demarche(['backup', path], { DATABASE_URL: 'postgresql://127.0.0.1:1/none' });
    expect([away.exit, away.err]).toEqual([3, expect.stringMatching(/^The database cannot be reached: /)]);
    expect(await readdir(folder)).toEqual(before);
  });
});
