import { connect } from 'node:net';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

/** Sends bytes that no HTTP library would, and gives the whole answer. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(demarche.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

async function expectProblem(path: string, status: number, init?: RequestInit) {
  const { status: got, type, body, text } = await ask(demarche, path, init);
  expect({ got, type, text }).toMatchObject({
    got: status,
    type: expect.stringMatching(/^application\/problem\+json/),
  });
  expect(body).toMatchObject({ status, code: expect.any(String), requestId: expect.any(String) });
  return body;
}

const UUID = '0190a000-0000-7000-8000-000000000000';

describe('an identifier', () => {
  it.each(['events', 'actors', 'sources', 'dossiers'])('that nothing in %s carries is not found', async (name) => {
    expect((await expectProblem(`/api/${name}/${UUID}`, 404)).code).toBe('not_found');
  });

  it.each(
    ['events', 'actors', 'sources', 'dossiers'].flatMap((name) =>
      ['%20', 'a%20b', '%2e%2e%2fetc', "'%20OR%201=1", '%F0%9F%92%A9', '-', '<script>'].map((id) => [name, id]),
    ),
  )('in /api/%s cannot be %s', async (name, id) => {
    const body = await expectProblem(`/api/${name}/${id}`, 400);
    expect([body.code, body.errors[0].pointer]).toEqual(['bad_id', '/id']);
  });

  it('that is far too long is not found', async () => {
    await expectProblem(`/api/actors/${'x'.repeat(1500)}`, 404);
  });

  it('of a chain is checked like any other', async () => {
    expect((await expectProblem('/api/events/a%20b/chain', 400)).code).toBe('bad_id');
    expect((await expectProblem(`/api/events/${UUID}/chain`, 404)).code).toBe('not_found');
    expect((await expectProblem('/api/events/IRUS-2026-999/chain', 404)).code).toBe('not_found');
  });
});

describe('characters that cannot be', () => {
  it.each([
    ['/api/events?q=a%00b', '/q'],
    ['/api/events?kind=%00', '/kind'],
    ['/api/events?actor=us&actor=%00', '/actor'],
    ['/api/events?cursor=%00', '/cursor'],
    ['/api/actors?q=%00', '/q'],
    ['/api/sources?q=%00', '/q'],
    ['/api/dossiers?q=%00', '/q'],
    ['/api/timeline?q=%00', '/q'],
    ['/api/exports/events.csv?q=%00', '/q'],
    ['/api/events/%00', '/id'],
    ['/api/actors/iran%00', '/id'],
    ['/api/events/IRUS-2026-001%00/chain', '/id'],
  ])('NUL in %s is refused', async (path, pointer) => {
    const body = await expectProblem(path, 400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('NUL in the name of a parameter is refused', () => expectProblem('/api/events?a%00b=1', 400));

  it.each(['/api/events/%E0%A4%A', '/api/events/%', '/api/%E0%A4%A', '/api/actors/%ff', '/api/events/%ED%A0%80/chain'])(
    'broken percent-encoding in %s is refused',
    (path) => expectProblem(path, 400),
  );

  it.each([
    '/api/events?q=%E0%A4%A',
    '/api/events?q=%',
    '/api/events?q=%ED%A0%80',
    '/api/actors?q=%ff',
    '/api/events?kind=%ff',
  ])('broken percent-encoding in %s is read as text or refused', async (path) => {
    const { status, type } = await ask(demarche, path);
    expect(status).toBeLessThan(500);
    expect(type).toMatch(/json/);
  });
});

describe('what is not offered', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/events/x/y/z',
    '/api/event',
    '/api/exports/events.xml',
    '/api/..%2f',
    '/api//events/x/',
    '/health/x',
  ])('GET %s is a problem, not a page', async (path) => {
    const { status, type } = await ask(demarche, path, { headers: { accept: 'text/html' } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(type).toMatch(/^application\/problem\+json/);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s /api/vocabulary is a problem', async (method) => {
    const { status, type } = await ask(demarche, '/api/vocabulary', { method });
    expect([404, 405]).toContain(status);
    expect(type).toMatch(/^application\/problem\+json/);
  });

  it('an error stays JSON for a browser', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const { type, text } = await ask(demarche, '/api/events?limit=0', { headers });
    expect(type).toMatch(/^application\/problem\+json/);
    expect(text).not.toMatch(/<html/i);
  });
});

describe('a body', () => {
  const TEN_MEGABYTES = 'x'.repeat(10 * 1024 * 1024);
  it.each(['/api/events', '/api/nothing', '/api/events/IRUS-2026-001', '/health/live'])(
    'of ten megabytes sent to %s is refused',
    async (path) => {
      for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
        const answer = await ask(demarche, path, {
          method: 'POST',
          body: TEN_MEGABYTES,
          headers: { 'content-type': type },
        });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(answer.type).toMatch(/^application\/problem\+json/);
      }
    },
  );

  it.each(['{"a":', '', '{"__proto__":{"x":1}}', '\u0000', 'null'])('that says %j is refused', async (body) => {
    const answer = await ask(demarche, '/api/events', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.type).toMatch(/^application\/problem\+json/);
  });
});

describe('HTTP that is broken', () => {
  it('headers of 100 kB are refused with 431', async () => {
    const answer = await raw(`GET /api/events HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(100_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
  });

  it.each([
    'NONSENSE\r\n\r\n',
    'GET /api/events HTTP/1.1\r\nbad header\r\n\r\n',
    'GET /api/\u0001 HTTP/1.1\r\nhost: x\r\n\r\n',
  ])('%j is refused with 400', async (bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).not.toMatch(/<html/i);
  });

  it('a host that is none is told no address, and takes no connection of exports away', async () => {
    for (const asked of ['HTTP/1.0', 'HTTP/1.1\r\nconnection: close\r\nhost: [', 'HTTP/1.0\r\nhost: a b']) {
      const answer = await raw(`GET /api/exports/feed.json?kind=agreement ${asked}\r\n\r\n`);
      expect([asked, answer.split('\r\n')[0]]).toEqual([asked, 'HTTP/1.1 200 OK']);
      expect(answer).not.toContain('feed_url');
    }
    expect((await ask(demarche, '/api/exports/events.csv?kind=agreement')).status).toBe(200);
  });

  it('a thousand parameters are refused or answered, never an error of ours', async () => {
    const { status } = await ask(demarche, `/api/events?${'kind=talks&'.repeat(1000)}`);
    expect(status).toBeLessThan(500);
  });
});
