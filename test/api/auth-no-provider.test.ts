import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
afterEach(() => demarche.close());

describe('without a provider', () => {
  it('only passwords are offered', async () => {
    demarche = await startTestApp();
    expect((await ask(demarche, '/api/session/methods')).body).toEqual({
      password: true,
      oidc: null,
      membersOnly: false,
    });
    for (const path of ['/api/session/oidc', '/api/session/oidc/callback?code=x&state=y']) {
      expect((await ask(demarche, path, { redirect: 'manual' })).status).toBe(404);
    }
  });
});

describe('with a provider that does not answer', () => {
  it('one is told on the sign-in page, and everything else works', async () => {
    // Port 1 of the loopback, on which nobody listens.
    const provider = { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' };
    demarche = await startTestApp({ environment: provider });
    const { status, headers } = await ask(demarche, '/api/session/oidc', { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/sign-in?error=oidc_unavailable']);
    expect((await ask(demarche, '/api/events')).status).toBe(200);
  });
});
