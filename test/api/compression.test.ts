import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';

const TIMELINE = '/api/timeline?limit=300&dossier=iran-us-2025-2026';
const CSV = '/api/exports/events.csv';

let demarche: TestApp;
let cookie: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
  ({ cookie } = await signIn(demarche, 'administrator'));
});
afterAll(() => demarche.close());

/** The answer as it comes over the wire. */
async function begun(path: string, headers: Record<string, string>, method = 'GET'): Promise<IncomingMessage> {
  const asked = request(demarche.address + path, { headers, method });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

async function sent(path: string, accepted: string, method = 'GET') {
  const answer = await begun(path, { 'accept-encoding': accepted, cookie }, method);
  return { status: answer.statusCode, headers: answer.headers, bytes: await buffer(answer) };
}

describe('an answer', () => {
  it.each([TIMELINE, CSV, '/api/openapi.json', '/api/dossiers/iran-us-2025-2026/briefing.md'])(
    'is the same in each coding, and less than half its size: %s',
    async (path) => {
      const [plain, br, gzip] = [await sent(path, ''), await sent(path, 'gzip, br'), await sent(path, 'gzip')];
      expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
      expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
      expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
      expect(Math.max(br.bytes.length, gzip.bytes.length)).toBeLessThan(plain.bytes.length / 2);
      for (const { headers } of [plain, br, gzip]) expect(headers.vary).toMatch(/(^|, )accept-encoding$/);
    },
  );

  it('has a tag of its own in each coding, and none of the others for it', async () => {
    const answers = await Promise.all(['', 'br', 'gzip'].map((coding) => sent(TIMELINE, coding)));
    const tags = answers.map(({ headers }) => headers.etag ?? '');
    expect(new Set(tags).size).toBe(3);
    const again = await begun(TIMELINE, { 'accept-encoding': 'br', 'if-none-match': tags[2] ?? '', cookie });
    again.resume();
    expect(again.statusCode).toBe(200);
  });

  it('says by HEAD how long it would be', async () => {
    const [asked, got] = [await sent(TIMELINE, 'br', 'HEAD'), await sent(TIMELINE, 'br')];
    expect(asked.bytes.length).toBe(0);
    expect(asked.headers['content-length']).toBe(String(got.bytes.length));
    expect(asked.headers.etag).toBe(got.headers.etag);
  });

  it.each(['/api/session', '/api/users', '/api/tokens', '/api/sessions', '/api/session/methods'])(
    'about people is not compressed: %s',
    async (path) => {
      const { status, headers } = await sent(path, 'br');
      expect([status, headers['content-encoding']]).toEqual([200, undefined]);
    },
  );

  it.each([
    ['that is tiny', '/api/dossiers?q=nowhere'],
    ['that refuses', `/api/events?${'kind=nothing&'.repeat(200)}`],
  ])('%s is not compressed', async (_, path) => {
    expect((await sent(path, 'br')).headers['content-encoding']).toBeUndefined();
  });
});

describe('the live stream', () => {
  it('is never compressed, and tells at once', async () => {
    const stream = await begun('/api/stream', { 'accept-encoding': 'br, gzip' });
    const [first] = (await once(stream, 'data')) as [Buffer];
    stream.destroy();
    expect(stream.headers['content-encoding']).toBeUndefined();
    expect(first.toString()).toMatch(/^retry: 2000/);
  });

  it.each(['/api/stream', CSV])('is let go when only its headers are asked for: %s', async (path) => {
    const { status, bytes, headers } = await sent(path, 'br', 'HEAD');
    expect([status, bytes.length, headers['content-length']]).toEqual([200, 0, undefined]);
    await until(async () => (await copying()) === 0);
  });
});

describe('a file that is compressed as it flows', () => {
  it('ends what it asks of the database when its reader leaves', async () => {
    // More than connection and codings hold, so that it cannot be through already.
    await demarche.dataSource.query(
      `UPDATE actors a SET name = (SELECT string_agg(md5(a.id::text || i), '') FROM generate_series(1, 4000) i)`,
    );
    const answer = await begun(CSV, { 'accept-encoding': 'br' });
    await once(answer, 'data');
    answer.pause();
    expect(await copying()).toBe(1);
    answer.destroy();
    await until(async () => (await copying()) === 0);
  });
});

async function copying(): Promise<number> {
  const [row] = await demarche.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND query LIKE 'COPY%'`,
  );
  return row?.n ?? NaN;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come about');
  }
}
