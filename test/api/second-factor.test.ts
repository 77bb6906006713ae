import { TOTP, Secret } from 'otpauth';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { demarche as commandLine } from '../support/command-line.js';
import { PASSWORD, send, signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

const HERE = '/api/session/second-factor';
let minutes = 0;

/** A minute later than ever before in this file: no code is of the step of another test. */
function later(seconds = 60): Date {
  minutes += 1;
  const now = new Date(Date.parse('2026-03-01T12:00:00Z') + minutes * 600_000 + seconds * 1_000);
  demarche.setNow(now.toISOString());
  return now;
}
const codeAt = (secret: string, at: Date): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at.getTime() });
const tryIn = (email: string, password: string, code?: string) =>
  ask(demarche, '/api/session', send('POST', { email, password, ...(code !== undefined && { code }) }));
const post = (cookie: string, path: string, body: object) => ask(demarche, HERE + path, send('POST', body, { cookie }));
const told = async (cookie: string) => (await ask(demarche, HERE, { headers: { cookie } })).body;

/** Somebody with a second factor, as far as they have come. */
async function equipped(role: 'reader' | 'administrator' = 'reader') {
  const { cookie, viewer } = await signIn(demarche, role);
  const { secret, address } = (await post(cookie, '', { password: PASSWORD })).body;
  const at = later();
  const { codes } = (await post(cookie, '/confirmation', { code: codeAt(secret, at) })).body;
  return { cookie, email: viewer.email, userId: viewer.userId, secret, address, codes: codes as string[] };
}

describe('a second factor', () => {
  it('is asked as soon as a code has shown that the app has the secret, and not before', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    expect(await told(cookie)).toEqual({
      ...{ on: false, since: null, possible: true, recoveryCodesLeft: 0, changes: [] },
    });
    expect((await post(cookie, '', { password: 'wrong' })).body.errors).toMatchObject([
      { pointer: '/password', code: 'wrong_password' },
    ]);
    const begun = await post(cookie, '', { password: PASSWORD });
    expect([begun.status, begun.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await tryIn(viewer.email, PASSWORD)).status).toBe(204);
    const at = later();
    const code = codeAt(begun.body.secret, at);
    const wrong = await post(cookie, '/confirmation', { code: code === '000000' ? '000001' : '000000' });
    expect(wrong.body.errors).toMatchObject([{ pointer: '/code', code: 'wrong_code' }]);
    const { body } = await post(cookie, '/confirmation', { code });
    expect(body.codes).toHaveLength(8);
    expect(await told(cookie)).toEqual({
      ...{ on: true, since: at.toISOString(), possible: true, recoveryCodesLeft: 8 },
      changes: [{ what: 'on', at: at.toISOString(), by: viewer.name, reason: null }],
    });
    expect((await tryIn(viewer.email, PASSWORD)).status).toBe(401);
    expect((await post(cookie, '', { password: PASSWORD })).body.reason).toEqual({ code: 'second_factor_on' });
  });

  it('does not let anybody learn whose password is right, and ends the other sessions when it is set up', async () => {
    const elsewhere = await signIn(demarche, 'reader');
    const { cookie } = elsewhere;
    const other = (await tryIn(elsewhere.viewer.email, PASSWORD)).headers.getSetCookie()[0]!.split(';')[0]!;
    const { secret } = (await post(cookie, '', { password: PASSWORD })).body;
    await post(cookie, '/confirmation', { code: codeAt(secret, later()) });
    expect((await ask(demarche, HERE, { headers: { cookie: other } })).status).toBe(401);
    const right = codeAt(secret, later());
    const wrong = right === '000000' ? '000001' : '000000';
    const { email } = elsewhere.viewer;
    const answers = [
      await tryIn(email, PASSWORD),
      await tryIn(email, PASSWORD, wrong),
      await tryIn(email, 'wrong', wrong),
      await tryIn(email, 'wrong', right),
      await tryIn('nobody@example.org', PASSWORD, right),
    ];
    const [first] = answers;
    for (const { status, body } of answers) {
      expect([status, { ...body, instance: null, requestId: null }]).toEqual([
        401,
        { ...first!.body, instance: null, requestId: null },
      ]);
    }
    // A code that came with a wrong password is still good.
    expect((await tryIn(email, PASSWORD, right)).status).toBe(204);
  });

  it('takes the code of the step before and after, each once, and none that came before one it took', async () => {
    const { email, secret } = await equipped();
    const now = later();
    const near = (seconds: number) => codeAt(secret, new Date(now.getTime() + seconds * 1_000));
    expect((await tryIn(email, PASSWORD, near(-60))).status).toBe(401);
    expect((await tryIn(email, PASSWORD, near(60))).status).toBe(401);
    expect((await tryIn(email, PASSWORD, near(-30))).status).toBe(204);
    const twice = await Promise.all([1, 2, 3].map(() => tryIn(email, PASSWORD, near(30))));
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 401, 401]);
    expect((await tryIn(email, PASSWORD, near(0))).status).toBe(401);
  });

  it('lets its owner in by each recovery code once, however it is typed; only hashes are kept', async () => {
    const { cookie, email, userId, codes } = await equipped();
    const [one = '', two = ''] = codes;
    later();
    expect((await tryIn(email, PASSWORD, ` ${one.toLowerCase().replaceAll('-', ' ')}`)).status).toBe(204);
    expect((await tryIn(email, PASSWORD, one)).status).toBe(401);
    expect(await told(cookie)).toMatchObject({
      recoveryCodesLeft: 7,
      changes: [{ what: 'recovery_code' }, { what: 'on' }],
    });
    const rows: { row: string }[] = await demarche.dataSource.query(
      'SELECT to_jsonb(r)::text AS row FROM recovery_codes r WHERE user_id = $1',
      [userId],
    );
    for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    const renewed = await post(cookie, '/recovery-codes', { password: PASSWORD, code: two });
    expect([renewed.status, renewed.body.codes.length]).toEqual([200, 8]);
    expect((await tryIn(email, PASSWORD, codes[2])).status).toBe(401);
    expect((await tryIn(email, PASSWORD, renewed.body.codes[0])).status).toBe(204);
  });

  it('is guessed no more often than a password', async () => {
    const { email, secret } = await equipped();
    const at = later();
    const right = codeAt(secret, at);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 10; tries += 1) expect((await tryIn(email, PASSWORD, wrong)).status).toBe(401);
    expect((await tryIn(email, PASSWORD, right)).status).toBe(429);
  });

  it('is removed by the password and a code together', async () => {
    const { cookie, email, secret } = await equipped();
    const code = codeAt(secret, later());
    for (const [body, pointer] of [
      [{ password: 'wrong', code }, '/password'],
      [{ password: PASSWORD, code: 'wrong' }, '/code'],
    ] as const) {
      expect((await post(cookie, '/removal', body)).body.errors).toMatchObject([{ pointer }]);
    }
    expect((await post(cookie, '/removal', { password: PASSWORD, code })).status).toBe(204);
    expect((await tryIn(email, PASSWORD)).status).toBe(204);
    expect(await told(cookie)).toMatchObject({
      on: false,
      recoveryCodesLeft: 0,
      changes: [{ what: 'off' }, { what: 'on' }],
    });
    const again = await post(cookie, '/removal', { password: PASSWORD, code });
    expect(again.body.reason).toEqual({ code: 'second_factor_off' });
  });

  it('is asked by a link for a new password, too, and leaves tokens alone', async () => {
    const { cookie, secret, userId } = await equipped();
    const input = { name: 'Nightly', scope: 'read', expiresOn: '2099-12-31' };
    const { token } = (await ask(demarche, '/api/tokens', send('POST', input, { cookie }))).body;
    const administrator = await signIn(demarche, 'administrator');
    const { link } = (
      await ask(demarche, `/api/users/${userId}/link`, send('POST', {}, { cookie: administrator.cookie }))
    ).body;
    const redeem = (body: object) =>
      ask(demarche, '/api/session/link', send('POST', { token: link.split('#')[1], ...body }));
    const password = 'another good password';
    const look = await ask(demarche, '/api/session/link/preview', send('POST', { token: link.split('#')[1] }));
    expect(look.body.needsCode).toBe(true);
    expect((await redeem({ password })).body.errors).toMatchObject([{ pointer: '/code', code: 'wrong_code' }]);
    expect((await redeem({ password, code: codeAt(secret, later()) })).status).toBe(204);
    expect((await ask(demarche, '/api/events', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});

describe('a second factor that was lost', () => {
  it('is taken away by an administrator who says why, from others only', async () => {
    const lost = await equipped();
    const { cookie, userId } = await equipped('administrator');
    const reset = (id: string, query: string) =>
      ask(demarche, `/api/users/${id}/second-factor${query}`, { method: 'DELETE', headers: { cookie } });
    const user = async () => (await ask(demarche, `/api/users/${lost.userId}`, { headers: { cookie } })).body;
    expect((await user()).secondFactor).toBe(true);
    expect((await reset(lost.userId, '')).status).toBe(400);
    expect((await reset(userId, '?reason=Mine')).status).toBe(403);
    expect((await reset(lost.userId, '?reason=Phone%20lost')).status).toBe(204);
    expect((await user()).secondFactor).toBe(false);
    expect((await ask(demarche, HERE, { headers: { cookie: lost.cookie } })).status).toBe(401);
    const back = await tryIn(lost.email, PASSWORD);
    expect(await told(back.headers.getSetCookie()[0]!.split(';')[0]!)).toMatchObject({
      ...{ on: false, changes: [{ what: 'reset', by: 'The administrator', reason: 'Phone lost' }, { what: 'on' }] },
    });
  });

  it('is taken away at the command line, and a code makes a token there', async () => {
    const { email, secret } = await equipped();
    const server = { DEMARCHE_SERVER: demarche.address };
    const code = codeAt(secret, later());
    expect((await commandLine(['token', '--email', email], server, `${PASSWORD}\n`)).exit).toBe(1);
    expect((await commandLine(['token', '--email', email, '--code', code], server, `${PASSWORD}\n`)).exit).toBe(0);
    const here = { DATABASE_URL: demarche.database.url };
    const unlock = (...argv: string[]) => commandLine(['unlock', '--email', email, ...argv], here);
    expect((await unlock()).exit).toBe(2);
    expect(await unlock('--reason', 'The last of us')).toMatchObject({ exit: 0, out: expect.stringContaining(email) });
    expect((await unlock('--reason', 'Again')).exit).toBe(1);
    expect((await tryIn(email, PASSWORD)).status).toBe(204);
  });
});

it('nobody without a password sets one up', async () => {
  const { cookie, viewer } = await signIn(demarche, 'reader');
  await demarche.dataSource.query('UPDATE users SET password_hash = NULL WHERE id = $1', [viewer.userId]);
  expect((await post(cookie, '', { password: PASSWORD })).body.reason).toEqual({ code: 'no_password' });
  expect((await told(cookie)).possible).toBe(false);
});
