import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addUser, PASSWORD, send, signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ environment: { PUBLIC_URL: 'https://demarche.example' } });
});
afterAll(() => demarche.close());

describe('where PUBLIC_URL is https', () => {
  it('the cookie goes over https only, and no other host of the domain can set it', async () => {
    const { email } = await addUser(demarche, 'reader');
    const { headers } = await ask(demarche, '/api/session', send('POST', { email, password: PASSWORD }));
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-demarche=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
      // Tells the page that there is somebody to ask about; it opens nothing.
      'demarche-present=1; Max-Age=2592000; Path=/; SameSite=Lax; Secure',
      // By this the browser is known when others try passwords elsewhere.
      expect.stringMatching(
        /^__Host-demarche-known=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
    const secret = /=([\w-]{43});/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? '';
    const who = (name: string) => ask(demarche, '/api/session', { headers: { cookie: `${name}=${secret}` } });
    expect([(await who('__Host-demarche')).status, (await who('demarche')).status]).toEqual([200, 401]);
  });

  it('only its own pages may write, whatever host a request names', async () => {
    const { email } = await addUser(demarche, 'reader');
    const from = (origin: string, host: string) =>
      ask(demarche, '/api/session', send('POST', { email, password: PASSWORD }, { origin, 'x-forwarded-host': host }));
    expect((await from('https://demarche.example', 'demarche.example')).status).toBe(204);
    for (const [origin, host] of [
      ['https://evil.example', 'evil.example'],
      ['http://demarche.example', 'demarche.example'],
      ['https://demarche.example:8443', 'demarche.example:8443'],
    ] as const) {
      expect([origin, (await from(origin, host)).body.code]).toEqual([origin, 'forbidden']);
    }
  });

  it('links lead there, whatever host a request names', async () => {
    const { cookie } = await signIn(demarche, 'administrator');
    const input = { email: 'new@example.org', name: 'New', role: 'reader' };
    const { body } = await ask(
      demarche,
      '/api/users',
      send('POST', input, { cookie, 'x-forwarded-host': 'evil.example' }),
    );
    expect(body.link).toMatch(/^https:\/\/demarche\.example\/welcome#/);
  });
});
