import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/config/config.js';
import { connectionUrl, type DatabaseConnection } from '../../src/database/connection.js';
import { UnusableDatabaseError } from '../../src/database/unusable.js';
import { start } from '../../src/start.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { demarche } from '../support/command-line.js';
import { administer } from '../support/copy-of.js';
import { testAdministrator } from '../support/test-server.js';

const ROOT = resolve(__dirname, '../..');
const NAME = `wrong_${randomUUID().replaceAll('-', '')}`;
const ROLE = `${NAME}_role`;

let source: TestApp;
let folder: string;
let backup: string;

const url = (other: Partial<DatabaseConnection>): string => connectionUrl({ ...testAdministrator(), ...other });

/** Why the program does not start over the database at `databaseUrl`. */
async function whyNot(databaseUrl: string): Promise<unknown> {
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', DATABASE_URL: databaseUrl });
  return start(config, () => undefined).catch((error: unknown) => error);
}

/** What somebody sees who starts it as a process, and how that ended. */
function started(databaseUrl: string): Promise<{ exit: unknown; err: string }> {
  const args = ['--require', './test/support/jest/typescript-in-threads.cjs', 'src/main.ts'];
  const env = { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', PORT: '0', DATABASE_URL: databaseUrl };
  return new Promise((ended) => {
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, _, err) => ended({ exit: error?.code ?? 0, err }));
  });
}

beforeAll(async () => {
  const { password } = testAdministrator();
  await administer(`CREATE DATABASE ${NAME}_latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`);
  await administer(`CREATE DATABASE ${NAME}_of_another`);
  await administer(`CREATE ROLE ${ROLE} LOGIN ${password === undefined ? '' : `PASSWORD '${password}'`}`);
  source = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'demarche-wrong-'));
  backup = join(folder, 'all.zip');
  expect(await demarche(['backup', backup], { DATABASE_URL: source.database.url })).toMatchObject({ exit: 0 });
});
afterAll(async () => {
  await source.close();
  for (const database of ['latin', 'of_another']) await administer(`DROP DATABASE ${NAME}_${database} WITH (FORCE)`);
  await administer(`DROP ROLE ${ROLE}`);
  await rm(folder, { recursive: true });
});

describe('a database that cannot be Démarche’s', () => {
  it.each([
    [
      'is not there',
      (): string => url({ database: `${NAME}_none` }),
      /^There is no such database \(.+\): make it with “createdb .+”, or name another\.$/,
      3,
    ],
    [
      'is in another encoding',
      (): string => url({ database: `${NAME}_latin` }),
      /^The database is in LATIN1, .+ needs UTF8: make another with “createdb .+”\.$/,
      1,
    ],
    [
      'is another’s',
      (): string => url({ database: `${NAME}_of_another`, user: ROLE }),
      /^The role of the database may not make tables and extensions there.*: let it own the database \(.+\)\.$/,
      1,
    ],
    [
      'answers nowhere',
      (): string => 'postgresql://127.0.0.1:1/none',
      /^The database cannot be reached.+ECONNREFUSED.+\.$/,
      3,
    ],
  ] as const)('%s: start, restore and doctor say so in one sentence', async (_, of, sentence, exit) => {
    const why = await whyNot(of());
    expect(why).toBeInstanceOf(UnusableDatabaseError);
    expect((why as Error).message).toMatch(sentence);
    const restored = await demarche(['restore', backup], { DATABASE_URL: of() });
    expect([restored.exit, restored.out, restored.err.trimEnd()]).toEqual([exit, '', expect.stringMatching(sentence)]);
    const looked = await demarche(['doctor', '--server', source.address], { DATABASE_URL: of() });
    const wrong = looked.out.split('\n').filter((line) => line.startsWith('✗'));
    expect([looked.exit, wrong]).toEqual([1, [expect.any(String)]]);
    if (!sentence.source.includes('cannot be reached')) expect(wrong[0]?.replace(/^✗ /, '')).toMatch(sentence);
  });

  it('ends the process with 1 and that sentence alone', async () => {
    const { exit, err } = await started(url({ database: `${NAME}_none` }));
    expect([exit, err]).toEqual([1, expect.stringMatching(/^There is no such database .+\.\n$/)]);
  });
});
