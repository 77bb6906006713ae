import { FirstAdministratorService } from '../../src/auth/first-administrator.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { addUser, cookieFor, PASSWORD, send } from '../support/people.js';

let demarche: TestApp;
beforeEach(async () => {
  demarche = await startTestApp();
});
afterEach(() => demarche.close());

const prepare = (configured?: { email: string; password: string }) =>
  demarche.app.get(FirstAdministratorService).prepare(configured);
const redeem = (body: object): Promise<Answer> => ask(demarche, '/api/session/link', send('POST', body));
const secretIn = (path: string | null): string => path?.split('#')[1] ?? '';
const OTHER = 'other words to get in by';
const ADA = { email: 'ada@example.org', name: 'Ada', password: PASSWORD };

describe('the first start', () => {
  it('gives a link by which somebody becomes the first administrator', async () => {
    const token = secretIn(await prepare());
    const look = await ask(demarche, '/api/session/link/preview', send('POST', { token }));
    expect(look.body).toMatchObject({ purpose: 'first_administrator', email: null, name: null, needsPassword: true });
    for (const field of ['email', 'name', 'password']) {
      const { status, body } = await redeem({ token, ...ADA, [field]: undefined });
      expect([status, body.errors[0].pointer]).toEqual([400, `/${field}`]);
    }
    const { status, headers } = await redeem({ token, ...ADA });
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!;
    const who = await ask(demarche, '/api/session', { headers: { cookie } });
    expect([status, who.body.user]).toMatchObject([204, { email: 'ada@example.org', role: 'administrator' }]);
    expect(await prepare()).toBeNull();
  });

  it('gives the next start another link, and the first one used closes them all', async () => {
    const links = [secretIn(await prepare()), secretIn(await prepare())];
    const answers = await Promise.all(
      links.map((token, index) => redeem({ token, ...ADA, email: `ada-${index}@example.org` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('makes the configured one instead, once: a change of the environment changes nobody’s password', async () => {
    const configured = { email: 'Ada@Example.org', password: PASSWORD };
    expect([await prepare(configured), await prepare({ ...configured, password: 'other' })]).toEqual([null, null]);
    const cookie = await cookieFor(demarche, 'ada@example.org');
    const { body } = await ask(demarche, '/api/session', { headers: { cookie } });
    expect(body.user).toMatchObject({ email: 'ada@example.org', role: 'administrator' });
  });

  it('makes the configured one of a user who is there already', async () => {
    const { userId } = await addUser(demarche, 'reader', 'ada@example.org');
    await prepare({ email: 'ada@example.org', password: OTHER });
    const { body } = await ask(demarche, '/api/session', send('POST', { email: 'ada@example.org', password: OTHER }));
    expect(body).toBeNull();
    const rows = await demarche.dataSource.query(`SELECT id, role FROM users`);
    expect(rows).toEqual([{ id: userId, role: 'administrator' }]);
  });

  it.each(['a', 'passwordpassword', '123456789012', 'password1234', 'ada@example.org'])(
    'is not let in with the configured password %s, which others would find',
    async (password) => {
      await expect(prepare({ email: 'ada@example.org', password })).rejects.toMatchObject({
        code: 'validation_failed',
      });
      expect(await demarche.dataSource.query('SELECT FROM users')).toEqual([]);
    },
  );
});
