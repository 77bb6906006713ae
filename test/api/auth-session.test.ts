import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { addUser, PASSWORD, send, signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

function post(email: unknown, password: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(demarche, '/api/session', send('POST', { email, password }, headers));
}

const who = (cookie: string): Promise<Answer> => ask(demarche, '/api/session', { headers: { cookie } });

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites cannot send, and one that only says so', async () => {
    const { email } = await addUser(demarche, 'editor');
    const { status, text, headers } = await post(email, PASSWORD);
    expect([status, text]).toEqual([204, '']);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^demarche=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
      'demarche-present=1; Max-Age=2592000; Path=/; SameSite=Lax',
      expect.stringMatching(/^demarche-known=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('tells afterwards who has signed in', async () => {
    const { cookie, viewer } = await signIn(demarche, 'researcher');
    const { status, body, headers } = await who(cookie);
    expect(status).toBe(200);
    expect(body).toEqual({
      user: { id: viewer.userId, email: viewer.email, name: viewer.name, role: 'researcher' },
      scope: 'write',
    });
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
      'private, no-cache',
      'accept-language, cookie, authorization',
    ]);
  });

  it('finds the user however the address is written', async () => {
    const { email } = await addUser(demarche, 'reader', 'Zoë.Ünal@Example.org');
    expect(email).toBe('zoë.ünal@example.org');
    expect((await post(' ZOË.ünal@example.ORG ', PASSWORD)).status).toBe(204);
  });

  it('answers the same to a wrong password, an unknown address and a disabled user', async () => {
    const { email } = await addUser(demarche, 'editor');
    const gone = await addUser(demarche, 'editor');
    await demarche.dataSource.query('UPDATE users SET disabled_at = now() WHERE id = $1', [gone.userId]);
    const answers = [
      await post(email, 'wrong'),
      await post('nobody@example.org', 'x'),
      await post(gone.email, PASSWORD),
    ];
    for (const { status, body, headers } of answers) {
      expect([status, body.code, body.detail]).toEqual([
        401,
        'unauthorised',
        'No account has this e-mail address and password, or its code is another.',
      ]);
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  it('names the field that is missing or no text', async () => {
    const { status, body } = await post(7, undefined);
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['/email', '/password']),
    );
  });

  it('keeps no more of the cookie than a hash, and no more of the password than argon2id of it', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    const [row] = await demarche.dataSource.query(
      `SELECT u.password_hash AS password, s::text || encode(s.token_hash, 'escape') AS session
       FROM users u JOIN sessions s ON s.user_id = u.id WHERE u.id = $1`,
      [viewer.userId],
    );
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row.session).not.toContain(cookie.split('=')[1]);
  });
});

describe('a session', () => {
  it('is none without a cookie, and none of a cookie that nobody gave out', async () => {
    expect((await ask(demarche, '/api/session')).status).toBe(401);
    expect((await who(`demarche=${'x'.repeat(43)}`)).body.code).toBe('unauthorised');
  });

  it('is replaced by signing in again: the former cookie is worth nothing', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    const [again] = (await post(viewer.email, PASSWORD, { cookie })).headers.getSetCookie();
    expect((await who(cookie)).status).toBe(401);
    expect((await who(again!.split(';')[0]!)).body.user.id).toBe(viewer.userId);
  });

  it('ends at once when one signs out, for whoever holds the cookie', async () => {
    const { cookie } = await signIn(demarche, 'reader');
    const { status, headers } = await ask(demarche, '/api/session', { method: 'DELETE', headers: { cookie } });
    expect(status).toBe(204);
    expect(headers.getSetCookie()).toEqual([
      'demarche=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
      'demarche-present=; Max-Age=0; Path=/; SameSite=Lax',
    ]);
    expect((await who(cookie)).status).toBe(401);
  });

  it('ends after thirty days in use, and after fourteen without', async () => {
    demarche.setNow('2026-03-01T12:00:00Z');
    const { cookie } = await signIn(demarche, 'reader');
    const { cookie: unused } = await signIn(demarche, 'reader');
    for (const day of ['2026-03-08', '2026-03-16', '2026-03-24', '2026-03-31']) {
      demarche.setNow(`${day}T11:59:00Z`);
      expect([day, (await who(cookie)).status]).toEqual([day, 200]);
    }
    expect((await who(unused)).status).toBe(401);
    demarche.setNow('2026-03-31T12:01:00Z');
    expect((await who(cookie)).status).toBe(401);
  });

  it('ends when the user is disabled', async () => {
    const { cookie, viewer } = await signIn(demarche, 'administrator');
    await demarche.dataSource.query('UPDATE users SET disabled_at = now() WHERE id = $1', [viewer.userId]);
    expect((await who(cookie)).status).toBe(401);
  });
});
