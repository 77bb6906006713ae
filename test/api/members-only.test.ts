import openapi from '../../openapi.json';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true, environment: { READ_ACCESS: 'members' } });
});
afterAll(() => demarche.close());

const PATHS = Object.keys(openapi.paths);

describe('a Démarche for members only', () => {
  it.each(PATHS.filter((path) => path.startsWith('/api/')))('tells strangers nothing at %s', async (path) => {
    for (const id of ['iran-us-2025-2026', 'muscat-talks-2026-02-06', 'iran', 'nothing-such', '%20']) {
      const { status, type, body } = await ask(demarche, path.replace('{id}', id));
      expect({ status, type, code: body?.code }).toEqual({
        status: 401,
        type: expect.stringMatching(/^application\/problem\+json/),
        code: 'unauthorised',
      });
    }
  });

  it('does not judge their questions either', async () => {
    expect((await ask(demarche, '/api/events?limit=0&nothing=such')).status).toBe(401);
  });

  it.each(PATHS.filter((path) => path.startsWith('/health/')))('still says how it is at %s', async (path) => {
    expect((await ask(demarche, path)).status).toBe(200);
  });

  it.each(['/', '/events/muscat-talks-2026-02-06'])('still gives the page at %s', async (path) => {
    const { status, type, text } = await ask(demarche, path);
    expect([status, type]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    expect(text).toMatch(/<div id="root">/);
    expect(text).not.toMatch(/muscat/i);
  });
});
