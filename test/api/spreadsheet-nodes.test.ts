import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.setup.js';
import { readConfig } from '../../src/config/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { ImportSteps } from '../../src/imports/spreadsheets/jobs/import-steps.service.js';
import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { send } from '../support/people.js';
import { settled, upload } from '../support/spreadsheets.js';

/** Another node on the same database, with a disk of its own. */
interface Node {
  address: string;
  /** What lies on its disk of files that were sent. */
  uploads: () => string[];
  stop: () => Promise<void>;
}

let room: Newsroom;
let other: Node;
beforeAll(async () => {
  room = await openNewsroom();
});
beforeEach(async () => {
  other = await startNode();
});
afterEach(() => other.stop());
afterAll(() => room.close());

async function startNode(): Promise<Node> {
  const folder = join(tmpdir(), `demarche-${randomUUID()}`);
  const source = await createDataSource(room.database.url).initialize();
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', DATA_DIR: folder }), source);
  await app.listen(0, '127.0.0.1');
  let isStopped = false;
  return {
    address: await app.getUrl(),
    uploads: () => readdirSync(join(folder, 'uploads')),
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      await app.close();
      await source.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const there = () => ({ address: other.address, cookies: room.cookies });
const as = (role: 'researcher' | 'editor') => ({ cookie: room.cookies[role] });
const pieces = async (id: string): Promise<number> => {
  const sql = 'SELECT count(*)::int AS n FROM spreadsheet_pieces WHERE import_id = $1';
  return (await room.dataSource.query(sql, [id]))[0].n;
};

/** Titles, days, and a column of `padding` bytes by chance, which tells nothing. */
const sheet = (rows: number, padding = 1): string => {
  const row = (at: number) => `Talks number ${at},2026-02-06,talks,${randomBytes(padding).toString('hex')}\n`;
  return `title,date,kind,unread\n${Array.from({ length: rows }, (_, at) => row(at)).join('')}`;
};

it('a spreadsheet sent to one node is read in another way and brought in by another, when the first and its disk are gone', async () => {
  // 1.6 MB, of which packing leaves more than half.
  const { status, body } = await upload(there(), 'researcher', sheet(20, 40_000));
  expect(status).toBe(201);
  const first = (await settled(there(), 'researcher', body.id)).body;
  expect([first.state, first.outcomes.create]).toEqual(['checked', 20]);
  expect(await pieces(body.id)).toBeGreaterThan(6);
  expect(other.uploads()).toEqual([]);
  await other.stop();
  const path = `/api/imports/${body.id}`;
  const mapping = { ...first.mapping, defaults: { kind: 'meeting' } };
  expect((await ask(room, path, send('PATCH', { mapping }, as('researcher')))).status).toBe(200);
  expect((await settled(room, 'researcher', body.id)).body).toMatchObject({
    state: 'checked',
    outcomes: { create: 20 },
  });
  await ask(room, `${path}/apply`, send('POST', {}, as('editor')));
  expect((await settled(room, 'editor', body.id)).body.state).toBe('applied');
  expect(await pieces(body.id)).toBe(0);
});

it('what one node is at work on is ended by another', async () => {
  const { body } = await upload(there(), 'researcher', sheet(3_000));
  const ended = await ask(room, `/api/imports/${body.id}`, { method: 'DELETE', headers: as('researcher') });
  expect(ended.status).toBe(204);
  expect((await settled(room, 'researcher', body.id)).status).toBe(404);
  const [left] = await room.dataSource.query('SELECT count(*)::int AS n FROM spreadsheet_rows WHERE import_id = $1', [
    body.id,
  ]);
  expect([left.n, await pieces(body.id)]).toEqual([0, 0]);
});

it('of one person no more is kept than there is room for, and nothing that nobody touched for a month', async () => {
  const send3 = async (): Promise<string> => (await upload(there(), 'researcher', sheet(2))).body.id;
  const [old, large, small] = [await send3(), await send3(), await send3()];
  for (const id of [old, large, small]) await settled(there(), 'researcher', id);
  await room.dataSource.query(`UPDATE spreadsheet_imports SET updated_at = now() - interval '31 days' WHERE id = $1`, [
    old,
  ]);
  await room.dataSource.query('UPDATE spreadsheet_imports SET file_size = $2 WHERE id = $1', [large, 1024 ** 3]);
  const newest = await send3();
  const kept = await Promise.all([old, large, small, newest].map(pieces));
  expect(kept.map((count) => count > 0)).toEqual([false, false, true, true]);
  await settled(there(), 'researcher', newest);
  // What lies on its disk may still be read there.
  await other.stop();
  const again = await ask(room, `/api/imports/${old}`, send('PATCH', { mapping: {} }, as('researcher')));
  expect(again.status).toBe(200);
  const { state, problem } = (await settled(room, 'researcher', old)).body;
  expect([state, problem.code]).toEqual(['failed', 'gone']);
});

describe('an import that was under way when the database, or the node at work, died', () => {
  const set = (id: string, change: string) =>
    room.dataSource.query(`UPDATE spreadsheet_imports SET ${change} WHERE id = $1`, [id]);
  const look = () => room.app.get(ImportSteps).resumeLeftBehind();
  const checked = async (rows: number): Promise<string> => {
    const { body } = await upload(room, 'researcher', sheet(rows));
    return (await settled(room, 'researcher', body.id)).body.id;
  };
  const stateOf = async (id: string): Promise<string> => (await settled(room, 'researcher', id)).body.state;

  it('is said to be interrupted, or checked again, by whichever node looks; one that waits in the queue is let be', async () => {
    const [applied, again, queued] = [await checked(2), await checked(2), await checked(2)];
    const long = `updated_at = now() - interval '1 minute'`;
    await set(applied, `state = 'applying', ${long}`);
    await set(again, `state = 'checking', ${long}`);
    await set(queued, `state = 'applying', ${long}`);
    await room.dataSource.query(
      `SELECT graphile_worker.add_job('of-nobody', job_key => $1::text, run_at => now() + interval '1 day')`,
      [queued],
    );
    await look();
    const path = `/api/imports/${queued}`;
    const waiting = await ask(room, path, { headers: as('researcher') });
    expect([await stateOf(applied), await stateOf(again), waiting.body.state]).toEqual([
      ...['interrupted', 'checked', 'applying'],
    ]);
  });
});
