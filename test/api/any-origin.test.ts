import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

const allowed = async (path: string, init: RequestInit = {}) => {
  const { headers } = await ask(demarche, path, {
    ...init,
    headers: { origin: 'https://elsewhere.example', ...init.headers },
  });
  return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')];
};

it('lets pages of any origin read what everybody may, refusals included, and never with credentials', async () => {
  const { cookie } = await signIn(demarche, 'editor');
  for (const path of [
    '/api/events',
    '/api/exports/events.csv',
    '/api/openapi.json',
    '/api/events?limit=0',
    '/api/nothing',
  ]) {
    expect([path, await allowed(path)]).toEqual([path, ['*', null]]);
    expect([path, await allowed(path, { headers: { cookie } })]).toEqual([path, ['*', null]]);
  }
});

it('lets them neither write nor ask whether they may', async () => {
  for (const method of ['POST', 'OPTIONS']) {
    expect([method, await allowed('/api/events', { method })]).toEqual([method, [null, null]]);
  }
  expect(await allowed('/health/ready')).toEqual([null, null]);
});
