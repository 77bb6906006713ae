import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { cookieFor, PASSWORD, send, signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

const get = (cookie: string, path = '/api/sessions') => ask(demarche, path, { headers: { cookie } });
const end = (cookie: string, id: string) =>
  ask(demarche, `/api/sessions/${id}`, { method: 'DELETE', headers: { cookie } });
const changePassword = (cookie: string, body: object) =>
  ask(demarche, '/api/session/password', send('PUT', body, { cookie }));

describe('the list of sessions', () => {
  it('names one’s own, with the browser, the address and which one asks', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    await signIn(demarche, 'reader');
    await cookieFor(demarche, viewer.email);
    const { body, text } = await get(cookie);
    expect(body.items).toHaveLength(2);
    expect(body.items.filter(({ current }: { current: boolean }) => current)).toEqual([
      {
        id: expect.any(String),
        current: true,
        userAgent: 'node',
        address: '127.0.0.1',
        createdAt: expect.stringMatching(/Z$/),
        lastSeenAt: expect.stringMatching(/Z$/),
        expiresAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(text).not.toContain(cookie.split('=')[1]);
  });

  it('lets one end a session of one’s own, and no other', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    const elsewhere = await cookieFor(demarche, viewer.email);
    const stranger = await signIn(demarche, 'administrator');
    const [{ id }] = (await get(elsewhere)).body.items.filter(({ current }: { current: boolean }) => current);
    expect((await end(stranger.cookie, id)).status).toBe(404);
    expect((await end(cookie, id)).status).toBe(204);
    expect((await get(elsewhere)).status).toBe(401);
    expect((await get(cookie)).body.items).toHaveLength(1);
  });

  it('refuses what is no id', async () => {
    const { cookie } = await signIn(demarche, 'reader');
    expect((await end(cookie, 'mine')).body.code).toBe('bad_id');
  });
});

describe('a new password', () => {
  it('holds from now on and ends all other sessions', async () => {
    const { cookie, viewer } = await signIn(demarche, 'reader');
    const elsewhere = await cookieFor(demarche, viewer.email);
    const password = 'another good password';
    expect((await changePassword(cookie, { current: PASSWORD, password })).status).toBe(204);
    expect([(await get(cookie)).status, (await get(elsewhere)).status]).toEqual([200, 401]);
    const again = await ask(demarche, '/api/session', send('POST', { email: viewer.email, password }));
    expect(again.status).toBe(204);
    await expect(cookieFor(demarche, viewer.email)).rejects.toThrow('401');
  });

  it.each([
    [{ password: 'another good password' }, '/current', 'wrong_password'],
    [{ current: 'wrong', password: 'another good password' }, '/current', 'wrong_password'],
    [{ current: PASSWORD, password: 'short' }, '/password', 'password_too_short'],
    [{ current: PASSWORD, password: 'x'.repeat(20) }, '/password', 'password_too_plain'],
    [{ current: PASSWORD, password: 'passwordpassword' }, '/password', 'password_too_common'],
    [{ current: PASSWORD, password: '123456789012' }, '/password', 'password_too_common'],
    [{ current: PASSWORD, password: 'Password1234' }, '/password', 'password_too_common'],
  ])('%j is refused at %s', async (body, pointer, code) => {
    const { cookie } = await signIn(demarche, 'reader');
    const { status, body: problem } = await changePassword(cookie, body);
    expect([status, problem.errors]).toMatchObject([400, [{ pointer, code, detail: expect.any(String) }]]);
  });

  it('ends the tokens made before where that is wished, and only then', async () => {
    const { cookie } = await signIn(demarche, 'reader');
    const input = { name: 'Nightly', scope: 'read', expiresOn: '2099-12-31' };
    const { token } = (await ask(demarche, '/api/tokens', send('POST', input, { cookie }))).body;
    const byToken = async () =>
      (await ask(demarche, '/api/events', { headers: { authorization: `Bearer ${token}` } })).status;
    const [one, other] = ['another good password', 'yet another good password'];
    expect((await changePassword(cookie, { current: PASSWORD, password: one })).status).toBe(204);
    expect(await byToken()).toBe(200);
    expect((await changePassword(cookie, { current: one, password: other, endTokens: true })).status).toBe(204);
    expect(await byToken()).toBe(401);
  });

  it('is not the way to find the current one out', async () => {
    const { cookie } = await signIn(demarche, 'reader');
    const body = { current: 'guess', password: 'another good password' };
    for (let tries = 0; tries < 10; tries += 1) expect((await changePassword(cookie, body)).status).toBe(400);
    expect((await changePassword(cookie, { ...body, current: PASSWORD })).body.code).toBe('too_many_attempts');
  });
});
