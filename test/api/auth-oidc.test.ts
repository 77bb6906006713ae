import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { startProvider, Walker, type RunningProvider } from '../support/oidc.js';
import { addUser } from '../support/people.js';

const HOME = 'http://demarche.example';
const NOW = '2026-03-01T12:00:00Z';
const BEGIN = `${HOME}/api/session/oidc?returnTo=/d/iran-us-2025-2026/timeline`;
/** Where signing in ends: the page one came for, or the sign-in page. */
const END = /\/(sign-in\?|d\/|$)/;

let provider: RunningProvider;
let demarche: TestApp;
beforeAll(async () => {
  provider = await startProvider(`${HOME}/api/session/oidc/callback`);
  demarche = await startTestApp({
    environment: {
      PUBLIC_URL: HOME,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'demarche',
      OIDC_CLIENT_SECRET: 'a secret of the provider',
    },
  });
});
afterAll(async () => {
  await demarche.close();
  await provider.stop();
});

const browser = (): Walker => new Walker(demarche.address, HOME);
const errorIn = (address: string) => new URL(address).searchParams.get('error');

/** Signs in at the provider as `email|yes`; the browser, and the page it ended on. */
async function walkAs(login: string): Promise<{ walker: Walker; address: string }> {
  const walker = browser();
  const callback = await walker.signInAt(await walker.open(BEGIN), login);
  const { address } = await walker.open(callback, undefined, END);
  return { walker, address };
}

async function whoIs(walker: Walker): Promise<string | undefined> {
  const headers = { cookie: `demarche=${walker.cookie('demarche') ?? ''}` };
  return (await ask(demarche, '/api/session', { headers })).body.user?.id;
}

describe('signing in at the provider', () => {
  it('is offered under the provider’s name', async () => {
    const { body } = await ask(demarche, '/api/session/methods');
    expect(body).toEqual({ password: true, oidc: { name: new URL(provider.issuer).host }, membersOnly: false });
  });

  it('goes there with PKCE, state and nonce, none of them twice', async () => {
    const seen = new Set<string | null>();
    for (let round = 0; round < 2; round += 1) {
      const { headers } = await ask(demarche, '/api/session/oidc', { redirect: 'manual' });
      const { origin, searchParams } = new URL(headers.get('location')!);
      expect([origin, searchParams.get('code_challenge_method')]).toEqual([provider.issuer, 'S256']);
      for (const name of ['state', 'nonce', 'code_challenge']) seen.add(searchParams.get(name));
      expect(headers.getSetCookie()).toEqual([
        expect.stringMatching(/^demarche-oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
    }
    expect(seen.size).toBe(6);
  });

  it('signs in whoever was invited under the verified address, and leads to the page one came for', async () => {
    const { userId } = await addUser(demarche, 'researcher', 'ada@example.org');
    const { walker, address } = await walkAs('Ada@Example.org|yes');
    expect(address).toBe(`${HOME}/d/iran-us-2025-2026/timeline`);
    expect(await whoIs(walker)).toBe(userId);
    expect(walker.cookie('demarche-oidc')).toBeUndefined();
  });

  it('knows them again by their identity when their address here is another', async () => {
    const { userId } = await addUser(demarche, 'editor', 'bo@example.org');
    await walkAs('bo@example.org|yes');
    await demarche.dataSource.query(`UPDATE users SET email = 'bo@another.example' WHERE id = $1`, [userId]);
    const { walker } = await walkAs('bo@example.org|yes');
    expect(await whoIs(walker)).toBe(userId);
  });

  it.each([
    ['nobody invited', 'eve@example.org|yes', 'oidc_no_user'],
    ['whose address the provider does not vouch for', 'victim@example.org|no', 'oidc_unverified'],
  ])('refuses somebody %s', async (_, login, code) => {
    if (code === 'oidc_unverified') await addUser(demarche, 'administrator', 'victim@example.org');
    const { walker, address } = await walkAs(login);
    expect(errorIn(address)).toBe(code);
    expect(await whoIs(walker)).toBeUndefined();
  });

  it('refuses a disabled user', async () => {
    const { userId } = await addUser(demarche, 'editor', 'gone@example.org');
    await demarche.dataSource.query('UPDATE users SET disabled_at = now() WHERE id = $1', [userId]);
    expect(errorIn((await walkAs('gone@example.org|yes')).address)).toBe('oidc_no_user');
  });
});

describe('what comes back from the provider', () => {
  beforeAll(() => addUser(demarche, 'reader', 'cy@example.org'));

  it('is worth nothing in another browser, nor a second time in the same', async () => {
    const walker = browser();
    const callback = await walker.signInAt(await walker.open(BEGIN), 'cy@example.org|yes');
    expect(errorIn((await browser().open(callback, undefined, END)).address)).toBe('oidc_expired');
    const thief = browser();
    await thief.open(BEGIN);
    expect(errorIn((await thief.open(callback, undefined, END)).address)).toBe('oidc_expired');
    expect((await walker.open(callback, undefined, END)).address).toMatch(/timeline$/);
    expect(errorIn((await walker.open(callback, undefined, END)).address)).toBe('oidc_expired');
  });

  it('is worth nothing after ten minutes', async () => {
    demarche.setNow(NOW);
    const walker = browser();
    const callback = await walker.signInAt(await walker.open(BEGIN), 'cy@example.org|yes');
    demarche.setNow('2026-03-01T12:10:00Z');
    expect(errorIn((await walker.open(callback, undefined, END)).address)).toBe('oidc_expired');
  });

  it.each([
    ['a code that the provider did not give', { code: 'another' }, 'oidc_failed'],
    ['another provider’s name', { iss: 'https://evil.example' }, 'oidc_failed'],
    ['a refusal', { error: 'access_denied', code: null }, 'oidc_denied'],
  ])('is refused with %s', async (_, given, code) => {
    const walker = browser();
    const callback = new URL(await walker.signInAt(await walker.open(BEGIN), 'cy@example.org|yes'));
    for (const [name, value] of Object.entries(given)) {
      if (value === null) callback.searchParams.delete(name);
      else callback.searchParams.set(name, value);
    }
    expect(errorIn((await walker.open(callback.href, undefined, END)).address)).toBe(code);
    expect(await whoIs(walker)).toBeUndefined();
  });
});

describe('the page to go on to', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'timeline', '/a\tb', '/é'])(
    'is never %j',
    async (returnTo) => {
      const path = `/api/session/oidc?returnTo=${encodeURIComponent(returnTo)}`;
      const { status, body } = await ask(demarche, path, { redirect: 'manual' });
      expect([status, body.errors[0].pointer]).toEqual([400, '/returnTo']);
    },
  );
});
