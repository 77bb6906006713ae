import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addUser, PASSWORD, send } from '../support/people.js';

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
    ]);
    const secret = /=([\w-]{43});/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? '';
    const who = (name: string) => ask(demarche, '/api/session', { headers: { cookie: `${name}=${secret}` } });
    expect([(await who('__Host-demarche')).status, (await who('demarche')).status]).toEqual([200, 401]);
  });
});
