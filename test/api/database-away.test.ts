import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { allowConnections, endConnections } from '../support/away.js';
import { Written } from '../support/written.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

function expectUnavailable({ status, type, body }: Answer): void {
  expect({ status, type, code: body?.code }).toEqual({
    status: 503,
    type: expect.stringMatching(/^application\/problem\+json/),
    code: 'unavailable',
  });
}

/** The one answer that may be under way when the connection goes. */
const STREAM = '/api/exports/events.csv';

const PATHS = [
  '/api/events?limit=500',
  '/api/events/IRUS-2026-001',
  '/api/events/IRUS-2026-001/chain',
  '/api/timeline',
  '/api/actors?q=oman',
  '/api/dossiers',
  '/api/dossiers/iran-us-2025-2026/bundle.json',
  '/api/sources',
  STREAM,
  '/health/ready',
];

describe('connections that the server ends', () => {
  it('cost the requests under way a 503 at most, and nothing afterwards', async () => {
    const answers: Answer[] = [];
    let ended = 0;
    for (let round = 0; round < 8; round += 1) {
      const asked = PATHS.map((path) => (path === STREAM ? ask(demarche, path).catch(cutOff) : ask(demarche, path)));
      ended += await endConnections(demarche.database);
      answers.push(...(await Promise.all(asked)));
    }
    expect(ended).toBeGreaterThan(0);
    for (const answer of answers) if (answer.status !== 200) expectUnavailable(answer);

    // Whatever was broken has been thrown away by now: each answers again, and goes on doing so.
    await settled();
    for (const path of [...PATHS, ...PATHS]) expect([path, (await ask(demarche, path)).status]).toEqual([path, 200]);
  });

  it('while nobody asks are replaced without a word', async () => {
    await Promise.all(PATHS.map((path) => ask(demarche, path)));
    expect(await endConnections(demarche.database)).toBeGreaterThan(0);
    await settled();
    expect((await ask(demarche, '/api/events')).status).toBe(200);
  });
});

/** A stream that had begun can only be cut: as good as a refusal. */
function cutOff(): Answer {
  const body = { code: 'unavailable' };
  return { status: 503, type: 'application/problem+json', headers: new Headers(), text: '', body };
}

/** Asks until the broken connections are used up: there are never more of them than the pool holds. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await ask(demarche, '/health/ready');
    if (answer.status === 200) return;
    expectUnavailable(answer);
  }
}

describe('a database that refuses connections', () => {
  beforeAll(async () => {
    await allowConnections(demarche.database, false);
    await endConnections(demarche.database);
  });
  afterAll(() => allowConnections(demarche.database, true));

  it('makes Démarche not ready, and says why', async () => {
    const answer = await ask(demarche, '/health/ready');
    expectUnavailable(answer);
    expect(answer.body.detail).toMatch(/database cannot be reached/);
  });

  it('leaves it alive', async () => {
    const { status, body } = await ask(demarche, '/health/live');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
  });

  it.each(PATHS)('makes %s unavailable', async (path) => expectUnavailable(await ask(demarche, path)));

  it('is used again as soon as it lets us in', async () => {
    await allowConnections(demarche.database, true);
    expect((await ask(demarche, '/health/ready')).status).toBe(200);
    expect((await ask(demarche, '/api/events')).status).toBe(200);
  });
});

describe('a database without our tables', () => {
  it('makes Démarche not ready, and says why', async () => {
    await demarche.dataSource.query('ALTER TABLE dossiers RENAME TO elsewhere');
    const answer = await ask(demarche, '/health/ready');
    await demarche.dataSource.query('ALTER TABLE elsewhere RENAME TO dossiers');
    expectUnavailable(answer);
    expect(answer.body.detail).toMatch(/tables/);
  });
});

describe('an export that is cut off', () => {
  it('ends the connection instead of pretending to be whole', async () => {
    const written = new Written(demarche.dataSource);
    const dossier_id = await written.row('dossiers');
    // More than the buffers on the way hold, so that the server still has something to say when it is cut.
    await demarche.dataSource.query('ALTER TABLE events DISABLE TRIGGER USER');
    const told = { title: 'Talks', summary: 'long '.repeat(40_000) };
    const event = { dossier_id, ...told, words: JSON.stringify({ en: told }), review: 'published' };
    for (let left = 200; left > 0; left -= 1) await written.event(event);

    const response = await fetch(demarche.address + STREAM);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(response.status).toBe(200);
    await reader.read();
    await endConnections(demarche.database);
    await expect(readOn(reader)).rejects.toThrow(/terminated/);

    await settled();
    const { status, text } = await ask(demarche, '/api/exports/events.csv?dossier=iran-us-2025-2026');
    expect([status, text.endsWith('\r\n')]).toEqual([200, true]);
  });
});

async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let done = false; !done;) ({ done } = await reader.read());
}
