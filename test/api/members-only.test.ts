import openapi from '../../openapi.json';
import { USER_ROLES } from '../../src/domain/permissions.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true, environment: { READ_ACCESS: 'members' } });
});
afterAll(() => demarche.close());

const GETS = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  'get' in methods ? [{ path, rule: methods.get['x-permission'] }] : [],
);

describe('a Démarche for members only', () => {
  it.each(GETS.filter(({ rule }) => rule !== 'public'))('tells strangers nothing at $path', async ({ path }) => {
    for (const id of ['iran-us-2025-2026', 'muscat-talks-2026-02-06', 'iran', 'nothing-such', '%20']) {
      const { status, type, body } = await ask(demarche, path.replace('{id}', id));
      expect({ status, type, code: body?.code }).toEqual({
        status: 401,
        type: expect.stringMatching(/^application\/problem\+json/),
        code: 'unauthorised',
      });
    }
  });

  it('lets pages of other origins read nothing, not even a refusal', async () => {
    const { headers } = await ask(demarche, '/api/events', { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('does not judge their questions either', async () => {
    expect((await ask(demarche, '/api/events?limit=0&nothing=such')).status).toBe(401);
  });

  it.each(GETS.filter(({ path }) => path.startsWith('/health/')))('still says how it is at $path', async ({ path }) => {
    expect((await ask(demarche, path)).status).toBe(200);
  });

  it.each(USER_ROLES)('tells a %s what is published', async (role) => {
    const { cookie } = await signIn(demarche, role);
    for (const path of ['/api/events', '/api/timeline', '/api/exports/events.csv']) {
      expect([path, (await ask(demarche, path, { headers: { cookie } })).status]).toEqual([path, 200]);
    }
  });

  it.each(['/', '/events/muscat-talks-2026-02-06'])('still gives the page at %s', async (path) => {
    const { status, type, text } = await ask(demarche, path);
    expect([status, type]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    expect(text).toMatch(/<div id="root">/);
    expect(text).not.toMatch(/muscat/i);
  });
});
