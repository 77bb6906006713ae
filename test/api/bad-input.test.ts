import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

/** Every error has this form, whoever made it: our code, Nest, Fastify or PostgreSQL. */
async function expectProblem(path: string, status: number, code: string, pointer?: string, init?: RequestInit) {
  const { status: got, type, body, text } = await ask(demarche, path, init);
  expect({ got, type, text }).toMatchObject({
    got: status,
    type: expect.stringMatching(/^application\/problem\+json/),
  });
  expect(body).toMatchObject({
    status,
    code,
    title: expect.any(String),
    detail: expect.stringMatching(/\S/),
    type: expect.stringContaining(code),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  const pointers = (body.errors ?? []).map((error: { pointer: string }) => error.pointer);
  if (pointer !== undefined) expect(pointers).toContain(pointer);
}

const LISTS = ['/api/events', '/api/actors', '/api/sources', '/api/dossiers'];
const FILTERED = ['/api/events', '/api/timeline', '/api/exports/events.csv'];

describe('a parameter that cannot be accepted is named', () => {
  it.each(
    [...LISTS, '/api/timeline', '/api/exports/events.csv'].flatMap((route) => [
      [`${route}?sortt=when`, '/sortt'],
      [`${route}?constructor=1`, '/constructor'],
      [`${route}?__proto__=1`, '/__proto__'],
      [`${route}?hasOwnProperty=1`, '/hasOwnProperty'],
      [`${route}?q[]=x`, '/q[]'],
      [`${route}?q[a]=b`, '/q[a]'],
      [`${route}?a/b~c=1`, '/a~1b~0c'],
    ]),
  )('%s', (path, pointer) => expectProblem(path, 400, 'validation_failed', pointer));

  it.each(
    LISTS.flatMap((route) =>
      ['0', '501', '-1', 'abc', '1e3', '1.5', '', '%201', '99999999999999999999', '0x10', 'NaN'].map(
        (limit) => `${route}?limit=${limit}`,
      ),
    ),
  )('%s', (path) => expectProblem(path, 400, 'validation_failed', '/limit'));

  it.each(
    FILTERED.flatMap((route) => [
      [`${route}?from=2026-02-30`, '/from'],
      [`${route}?to=2026-02-30`, '/to'],
      [`${route}?from=`, '/from'],
      [`${route}?from=yesterday`, '/from'],
      [`${route}?from=${'9'.repeat(5000)}`, '/from'],
      [`${route}?to=2026-02-06T25:00:00Z`, '/to'],
      [`${route}?to=2026-02-06T10:00:00`, '/to'],
      [`${route}?kind=party`, '/kind'],
      [`${route}?kind=talks&kind=x`, '/kind'],
      [`${route}?kind=`, '/kind'],
      [`${route}?role=boss`, '/role'],
      [`${route}?status=done`, '/status'],
      [`${route}?review=secret`, '/review'],
      [`${route}?overdue=yes`, '/overdue'],
      [`${route}?overdue=false`, '/overdue'],
      [`${route}?disputed=1`, '/disputed'],
      [`${route}?dossier=${'x'.repeat(201)}`, '/dossier'],
      [`${route}?actor=${'x'.repeat(201)}`, '/actor'],
      [`${route}?${'actor=us&'.repeat(51)}`, '/actor'],
      [`${route}?q=${'x'.repeat(201)}`, '/q'],
    ]),
  )('%s', (path, pointer) => expectProblem(path, 400, 'validation_failed', pointer));

  it.each([
    ['/api/events?sort=colour', '/sort'],
    ['/api/events?sort=when,id', '/sort'],
    ['/api/exports/events.csv?sort=x', '/sort'],
    ['/api/exports/events.csv?bom=1', '/bom'],
    ['/api/exports/events.csv?raw=yes', '/raw'],
    ['/api/timeline?limit=301', '/limit'],
    ['/api/timeline?limit=-1', '/limit'],
    ['/api/timeline?bins=0', '/bins'],
    ['/api/timeline?bins=501', '/bins'],
    ['/api/timeline?bins=abc', '/bins'],
    ...LISTS.map((route) => [`${route}?cursor=${'x'.repeat(1001)}`, '/cursor']),
    ...LISTS.map((route) => [`${route}?limit=1&limit=2`, '/limit']),
    ...LISTS.map((route) => [`${route}?q=a&q=b`, '/q']),
    ...LISTS.map((route) => [`${route}?cursor=a&cursor=b`, '/cursor']),
    ['/api/events?sort=when&sort=when', '/sort'],
    ['/api/events?from=2026&from=2027', '/from'],
    ['/api/events?overdue=true&overdue=true', '/overdue'],
    ['/api/exports/events.csv?bom=true&bom=true', '/bom'],
    ['/api/actors?dossier=a&dossier=b', '/dossier'],
  ])('%s', (path, pointer) => expectProblem(path, 400, 'validation_failed', pointer));
});

describe('a cursor that is not ours is refused', () => {
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = '0190a000-0000-7000-8000-000000000000';
  it.each(
    LISTS.flatMap((route) =>
      [
        'x',
        '',
        '%F0%9F%92%A9',
        'bnVsbA',
        forged({}),
        forged([]),
        forged(['when']),
        forged(['when', 'infinity', 'infinity', id, 'more']),
        forged(['when', '2026-02-30 00:00:00+00', '2026-02-30 00:00:00+00', id]),
        forged(['when', '2026-02-01 99:00:00+00', 'infinity', id]),
        forged(['when', '999999-12-31 00:00:00+00', 'infinity', id]),
        forged(['when', '0000-01-01 00:00:00+00', 'infinity', id]),
        forged(['when', '4714-01-01 00:00:00+00 BC', 'infinity', id]),
        forged(['-intensity', '9999999999', id]),
        forged(['-intensity', '1; DROP TABLE events', id]),
        forged(['-published', '2026-02-30', id]),
        forged(['distance', '1', 'a\0b', id]),
        forged(['distance', '-99999999999', 'a', id]),
        forged(['title', 'x', 'not-a-uuid']),
      ].map((cursor) => [route, cursor] as const),
    ),
  )('%s with %s', async (route, cursor) => {
    for (const sort of route === '/api/events' ? ['', '&sort=-intensity'] : ['']) {
      const { status, body } = await ask(demarche, `${route}?cursor=${cursor}${sort}`);
      expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([400, 'bad_cursor', '/cursor']);
    }
  });
});
