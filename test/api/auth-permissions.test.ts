import openapi from '../../openapi.json';
import { PERMISSIONS, USER_ROLES, type Action, type UserRole } from '../../src/domain/permissions.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { send, signIn } from '../support/people.js';

type Asker = 'stranger' | 'reading token' | UserRole;
const ASKERS: Asker[] = ['stranger', 'reading token', ...USER_ROLES];
const RULES = ['public', 'readers', ...Object.keys(PERMISSIONS)];
const NOBODY = '00000000-0000-7000-8000-000000000000';

const ROUTES = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, { 'x-permission'?: string }>).map(([method, operation]) => ({
    ...{ method: method.toUpperCase(), path, rule: operation['x-permission'] ?? 'none' },
  })),
);
const RULED = ROUTES.filter(({ rule }) => rule !== 'public');

let demarche: TestApp;
const headersOf = new Map<Asker, Record<string, string>>([['stranger', {}]]);
beforeAll(async () => {
  demarche = await startTestApp();
  for (const role of USER_ROLES) headersOf.set(role, { cookie: (await signIn(demarche, role)).cookie });
  const input = { name: 'To read', scope: 'read', expiresOn: '2099-12-31' };
  const made = await ask(demarche, '/api/tokens', send('POST', input, headersOf.get('administrator')));
  headersOf.set('reading token', { authorization: `Bearer ${made.body.token}` });
});
afterAll(() => demarche.close());

/** The status of a request without anything that the route asks for; a stream is not listened to. */
async function statusFor(asker: Asker, method: string, path: string, more: Record<string, string> = {}) {
  const headers = { ...headersOf.get(asker), ...more };
  const init = method === 'GET' ? { headers } : method === 'DELETE' ? { method, headers } : send(method, {}, headers);
  const address = demarche.address + path.replaceAll(/\{\w+\}/g, NOBODY);
  const response = await fetch(address, { ...init, redirect: 'manual' });
  const detail = response.status === 403 ? ((await response.json()) as { detail: string }).detail : '';
  if (response.status !== 403) await response.body?.cancel();
  return { status: response.status, detail };
}

/** What the rule of a route says: 401, 403, or null for whoever gets past it. */
function refusalOf(asker: Asker, method: string, rule: string): number | null {
  if (asker === 'reading token' && method !== 'GET') return 403;
  if (rule === 'readers') return null;
  if (asker === 'stranger') return 401;
  const role = asker === 'reading token' ? 'administrator' : asker;
  return PERMISSIONS[rule as Action].includes(role) ? null : 403;
}

describe('every route', () => {
  it.each(ROUTES)('says who may use it: $method $path ($rule)', ({ method, rule }) => {
    expect(RULES).toContain(rule);
    if (rule === 'readers') expect(method).toBe('GET');
  });

  it.each(RULED)('keeps to it: $method $path ($rule)', async ({ method, path, rule }) => {
    const told: Record<string, number | null> = {};
    for (const asker of ASKERS) {
      const { status } = await statusFor(asker, method, path);
      told[asker] = status === 401 || status === 403 ? status : null;
    }
    expect(told).toEqual(Object.fromEntries(ASKERS.map((asker) => [asker, refusalOf(asker, method, rule)])));
  });

  it.each(ROUTES.filter(({ rule }) => rule === 'public'))('for everybody is open: $method $path', async (route) => {
    const { status } = await ask(demarche, route.path, {
      ...(route.method === 'POST' ? send('POST', {}) : { method: route.method }),
      redirect: 'manual',
    });
    expect([401, 403]).not.toContain(status);
  });
});

describe('a page of another origin', () => {
  const CHANGING = ROUTES.filter(({ method }) => method !== 'GET');
  const FOREIGN = 'The request comes from a page of another origin. Behind a proxy, set PUBLIC_URL.';

  it.each(CHANGING)('cannot have $method $path sent with a cookie', async ({ method, path }) => {
    const answer = await statusFor('administrator', method, path, { origin: 'https://evil.example' });
    expect(answer).toEqual({ status: 403, detail: FOREIGN });
  });

  it.each([
    [{ origin: 'null' }, true],
    [{ origin: 'https://evil.example' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{}, false],
  ])('is known by %j: %s', async (headers, refused) => {
    const { detail } = await statusFor('reader', 'POST', '/api/tokens', headers);
    expect(detail === FOREIGN).toBe(refused);
  });

  it('is not the page of this Démarche, nor a program with a token', async () => {
    const own = await statusFor('reader', 'POST', '/api/tokens', { origin: demarche.address });
    const program = await statusFor('reading token', 'POST', '/api/tokens', { origin: 'https://evil.example' });
    expect([own.status, program.detail]).toEqual([400, 'This token is for reading only. Make one of scope write.']);
  });
});

describe('no answer', () => {
  it('holds a hash, a cookie or a token that was given out before', async () => {
    const secrets = ASKERS.flatMap((asker) => Object.values(headersOf.get(asker) ?? {}));
    const words = ['argon2', 'passwordHash', 'tokenHash', ...secrets.map((text) => text.split(/[= ]/).at(-1) ?? '')];
    for (const path of ['/api/users', '/api/tokens', '/api/sessions', '/api/session', '/api/session/methods']) {
      const { text } = await ask(demarche, path, { headers: headersOf.get('administrator')! });
      expect([path, words.filter((word) => text.includes(word))]).toEqual([path, []]);
    }
  });
});
