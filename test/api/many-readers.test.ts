import { request } from 'node:http';
import { Database } from '../../src/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let app: TestApp;
const logged: string[] = [];
beforeAll(async () => {
  app = await startTestApp({ demo: true, environment: { TRUSTED_PROXIES: 'loopback' } });
  const keep =
    (level: string) =>
    (...words: unknown[]): void =>
      void logged.push([level, ...words].map(String).join(' '));
  app.app.useLogger({ log: keep('log'), warn: keep('warn'), error: keep('error') });
});
beforeEach(() => logged.splice(0));
afterAll(() => app.close());

/** What the database is asked at this moment, by whichever of our connections. */
async function underWay(like: string): Promise<number> {
  const [row] = await app.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid() AND query LIKE $1`,
    [`%${like}%`],
  );
  return row?.n ?? NaN;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come about');
  }
}

describe('a reader who leaves', () => {
  it('ends what was asked for', async () => {
    const lock = app.dataSource.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE links IN ACCESS EXCLUSIVE MODE');
    const asked = request(`${app.address}/api/events`).on('error', () => undefined);
    asked.end();
    await until(async () => (await underWay('WITH page')) > 0);
    asked.destroy();
    await until(async () => (await underWay('WITH page')) === 0);
    await lock.rollbackTransaction();
    await lock.release();
    expect((await ask(app, '/api/events')).status).toBe(200);
    expect(logged).toEqual([]);
  });
});

describe('a question that takes too long', () => {
  it('is ended, and told as more than can be answered now', async () => {
    const lock = app.dataSource.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE links IN ACCESS EXCLUSIVE MODE');
    const answer = await ask(app, '/api/events?limit=30');
    await lock.rollbackTransaction();
    await lock.release();
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'busy', '5']);
    // One line: thousands may be told so at once.
    expect(logged.map((line) => line.replace(/[\da-f-]{36}/, 'id'))).toEqual([
      expect.stringMatching(/^warn id GET \/api\/events: .+$/),
    ]);
  });
});

describe('many who take whole files', () => {
  it('leave pages and readiness to the others, and are told that it is busy when they are too many', async () => {
    const database = app.app.get(Database);
    const lent = [await database.lend('export', () => undefined), await database.lend('export', () => undefined)];
    const [busy, page, ready] = await Promise.all([
      ask(app, '/api/dossiers/iran-us-2025-2026/bundle.json'),
      ask(app, '/api/events'),
      ask(app, '/health/ready'),
    ]);
    for (const { giveBack } of lent) giveBack(false);
    expect([busy.status, busy.body.code, busy.headers.get('retry-after')]).toEqual([503, 'busy', '5']);
    expect([page.status, ready.status]).toEqual([200, 200]);
    expect((await ask(app, '/api/dossiers/iran-us-2025-2026/bundle.json')).status).toBe(200);
  });
});

describe('readiness', () => {
  it('is told within a second while all that read pages are taken', async () => {
    const database = app.app.get(Database);
    const lent = await Promise.all(Array.from({ length: 8 }, () => database.lend('page', () => undefined)));
    const begun = performance.now();
    expect((await ask(app, '/health/ready')).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1_000);
    for (const { giveBack } of lent) giveBack(false);
  });
});

describe('those who ask the same at once', () => {
  it('are answered together where one network asks, with all that was written before they did', async () => {
    const from = (network: string) => ({ headers: { 'x-forwarded-for': network } });
    const lock = app.dataSource.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE links IN ACCESS EXCLUSIVE MODE');
    const askers = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '198.51.100.1'];
    const answers = Promise.all(askers.map((network) => ask(app, '/api/events?limit=20', from(network))));
    // The first, the two who came while it was being answered, and the other network.
    await until(async () => (await underWay('WITH page')) === 3);
    await lock.rollbackTransaction();
    await lock.release();
    const told = (await answers).map(({ status, body }) => [status, body.items.length]);
    expect(told).toEqual(askers.map(() => [200, 20]));
  });
});

describe('one network that asks for more than its share', () => {
  it('leaves pages to the others, and gets all of its own in turn', async () => {
    const from = (network: string) => ({ headers: { 'x-forwarded-for': network } });
    const lock = app.dataSource.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE links IN ACCESS EXCLUSIVE MODE');
    const pages = Array.from({ length: 8 }, (_, n) => `/api/events?limit=${n + 1}`);
    const many = Promise.all(pages.map((page) => ask(app, page, from('192.0.2.1'))));
    await until(async () => (await underWay('WITH page')) >= 6);
    const other = await ask(app, '/api/publishers', from('198.51.100.1'));
    expect(await underWay('WITH page')).toBe(6);
    await lock.rollbackTransaction();
    await lock.release();
    expect(other.status).toBe(200);
    expect((await many).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  });

  it('takes one file at a time', async () => {
    const bundle = '/api/dossiers/iran-us-2025-2026/bundle.json';
    const { headers } = { headers: { 'x-forwarded-for': '192.0.2.1' } };
    const answers = await Promise.all([1, 2, 3].map(() => ask(app, bundle, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
