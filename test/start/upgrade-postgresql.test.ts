import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clusterMajor } from '../../src/database/embedded/cluster.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { runMigrations } from '../../src/database/migrate.js';
import { startTestApp, type TestAppOptions } from '../support/app.js';
import { ask } from '../support/ask.js';
import { LONG } from '../support/campaign.js';
import { demarche } from '../support/command-line.js';
import { openNewsroom } from '../support/newsroom.js';

jest.setTimeout(LONG ? 600_000 : 60_000);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
fs.chmodSync(folder, 0o711);
const dataDir = path.join(folder, 'data');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a database of one’s own is left to its owner, and where there is none there is nothing to do', async () => {
  const own = await demarche(['upgrade'], { DATABASE_URL: 'postgresql://nowhere/none' });
  expect([own.exit, own.err]).toEqual([1, expect.stringMatching(/^DATABASE_URL names .+ yours to upgrade/)]);
  fs.mkdirSync(dataDir, { mode: 0o711 });
  const none = await demarche(['upgrade'], { DATA_DIR: dataDir });
  expect([none.exit, none.out]).toEqual([0, expect.stringMatching(/^There is nothing to upgrade/)]);
  expect(fs.readdirSync(dataDir)).toEqual([]);
});

/** An older PostgreSQL of the system; Debian’s is one. */
function olderEngine(): string {
  const found = [15, 16, 17]
    .map((major) => `/usr/lib/postgresql/${major}/bin`)
    .find((bin) => fs.existsSync(`${bin}/initdb`));
  if (found === undefined) throw new Error('There is no older PostgreSQL here: apt-get install postgresql');
  return found;
}

const serve = (engine?: string) =>
  startEmbeddedPostgres({ dataDir: { path: dataDir, chosen: true }, engine, log: () => undefined });
const on = (server: EmbeddedPostgres): TestAppOptions => ({
  database: { url: server.url, connection: server.connection, drop: () => server.stop() },
});

if (LONG) {
  test('everything of an older PostgreSQL is in the newest afterwards, and people stay signed in', async () => {
    const engine = olderEngine();
    const former = await serve(engine);
    await runMigrations(former.url);
    const room = await openNewsroom(on(former));
    for (const title of ['One', 'Two']) await room.publish({ title });
    const asked = '/api/events?limit=500';
    const before = (await ask(room, asked)).text;
    const meanwhile = await demarche(['upgrade'], { DATA_DIR: dataDir });
    expect([meanwhile.exit, meanwhile.err]).toEqual([1, expect.stringMatching(/^Another Démarche .+ is running on/)]);
    await room.close();
    const made = clusterMajor(path.join(dataDir, 'postgres'))!;

    const { exit, out } = await demarche(['upgrade', '--engine', engine], { DATA_DIR: dataDir });
    expect([exit, out]).toEqual([0, expect.stringContaining(`moved from PostgreSQL ${made} to `)]);
    expect(clusterMajor(path.join(dataDir, 'postgres'))).toBeGreaterThan(made);
    expect(clusterMajor(path.join(dataDir, `postgres-${made}`))).toBe(made);
    const again = await startTestApp(on(await serve()));
    expect((await ask(again, asked)).text).toBe(before);
    expect((await ask(again, '/api/session', { headers: { cookie: room.cookies.editor } })).status).toBe(200);
    await again.close();
    expect((await demarche(['upgrade'], { DATA_DIR: dataDir })).out).toMatch(/^There is nothing to upgrade/);
  });
}
