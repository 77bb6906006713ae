import openapi from '../../openapi.json';
import { VERSION } from '../../src/config/version.js';
import { PAGES } from '../../src/domain/pages.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ROUTES = Object.entries(openapi.paths).map(([path, methods]) => ({
  path,
  offered: Object.keys(methods).map((method) => method.toUpperCase()),
}));

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ environment: { COMMIT: '2e3ae83' } });
});
afterAll(() => demarche.close());

describe('an address of the API', () => {
  it.each(ROUTES)('says what can be asked there: $path', async ({ path, offered }) => {
    const at = path.replaceAll(/\{\w+\}/g, 'x');
    // A word may stand where an id does: what can be asked of records is then asked of one of that name.
    const asOne = ROUTES.find(
      (route) => route.path.endsWith('/{id}') && route.path.replace('{id}', path.split('/').at(-1) ?? '') === path,
    );
    const asked = [...offered, ...(asOne?.offered ?? [])];
    for (const method of METHODS.filter((one) => !asked.includes(one))) {
      const { status, body, headers } = await ask(demarche, at, { method });
      expect([method, status, body.code]).toEqual([method, 405, 'method_not_allowed']);
      const allowed = (headers.get('allow') ?? '').split(', ');
      expect(allowed).toEqual(expect.arrayContaining(offered));
      expect(allowed).not.toContain(method);
      expect(allowed.includes('HEAD')).toBe(allowed.includes('GET'));
    }
  });

  it.each(['GET', 'POST', 'HEAD'])('that is none is not found by %s', async (method) => {
    expect((await ask(demarche, '/api/nothing', { method })).status).toBe(404);
  });
});

it.each(Object.keys(PAGES))('the page %s can be read, and nothing else', async (page) => {
  const { status, body, headers } = await ask(demarche, page.replaceAll(/\$\w+/g, 'x'), { method: 'POST' });
  expect([status, body.code, headers.get('allow')]).toEqual([405, 'method_not_allowed', 'GET, HEAD']);
});

it.each(['/.env', '/metrics', '/wp-login.php', '/d/x/nothing'])('%s is nowhere', async (path) => {
  for (const method of ['GET', 'POST']) {
    const { status, type, body } = await ask(demarche, path, { method });
    expect([status, type, body.code]).toEqual([404, 'application/problem+json; charset=utf-8', 'not_found']);
  }
});

describe('robots.txt', () => {
  it('leaves out the API and what is for those who write', async () => {
    const { status, type, text } = await ask(demarche, '/robots.txt');
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^User-agent: \*\nDisallow: \/api\/\n/);
    expect(text.split('\n')).toEqual(expect.arrayContaining(['Disallow: /events/*/edit$', 'Disallow: /users$']));
    expect(text).not.toMatch(/timeline|^Disallow: \/$/m);
  });

  it('leaves out everything where reading is for members only', async () => {
    const closed = await startTestApp({ environment: { READ_ACCESS: 'members' } });
    const { text } = await ask(closed, '/robots.txt');
    await closed.close();
    expect(text).toBe('User-agent: *\nDisallow: /\n');
  });
});

it('the version, the commit and the format of bundles are told, and kept for a while', async () => {
  const { status, body, headers } = await ask(demarche, '/api/version');
  expect([status, body]).toEqual([200, { version: VERSION, commit: '2e3ae83', bundleFormat: 3 }]);
  expect(headers.get('cache-control')).toBe('public, max-age=300');
  expect(openapi.info.version).toBe(VERSION);
});
