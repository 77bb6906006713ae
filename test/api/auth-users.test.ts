import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { addUser, cookieFor, PASSWORD, send, signIn } from '../support/people.js';

let demarche: TestApp;
let cookie: string;
let administrator: string;
beforeEach(async () => {
  demarche = await startTestApp();
  const signedIn = await signIn(demarche, 'administrator');
  cookie = signedIn.cookie;
  administrator = signedIn.viewer.userId;
});
afterEach(() => demarche.close());

const FATIMA = { email: 'Fatima@example.org', name: 'Fatima', role: 'researcher' };

const invite = (given: object = {}) => ask(demarche, '/api/users', send('POST', { ...FATIMA, ...given }, { cookie }));
const change = (id: string, given: object, ifMatch = '*') =>
  ask(demarche, `/api/users/${id}`, send('PATCH', given, { cookie, 'if-match': ifMatch }));
const redeem = (body: object): Promise<Answer> => ask(demarche, '/api/session/link', send('POST', body));
const preview = (token: string) => ask(demarche, '/api/session/link/preview', send('POST', { token }));
const secretIn = (link: string): string => link.split('#')[1] ?? '';
const cookieIn = ({ headers }: Answer): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('an invitation', () => {
  it('is a link that signs one person in, once, with a password of their own', async () => {
    const { status, body, headers } = await invite();
    expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(body.user).toMatchObject({
      email: 'fatima@example.org',
      role: 'researcher',
      invited: true,
      secondFactor: false,
      disabled: false,
    });
    expect(body.link).toMatch(new RegExp(`^${demarche.address}/welcome#[\\w-]{43}$`));
    const token = secretIn(body.link);
    expect((await preview(token)).body).toEqual({
      ...{ purpose: 'invitation', email: 'fatima@example.org', name: 'Fatima', needsPassword: true, needsCode: false },
      expiresAt: body.expiresAt,
    });
    expect((await redeem({ token })).body.errors[0].pointer).toBe('/password');
    expect((await redeem({ token, password: 'short' })).body.errors[0].pointer).toBe('/password');
    const signedIn = await redeem({ token, password: PASSWORD, name: 'Fatima Z.' });
    expect(signedIn.status).toBe(204);
    const who = await ask(demarche, '/api/session', { headers: { cookie: cookieIn(signedIn) } });
    expect(who.body.user).toEqual({
      ...{ id: body.user.id, email: 'fatima@example.org', name: 'Fatima Z.', role: 'researcher' },
    });
    expect([(await redeem({ token, password: PASSWORD })).body.code, (await preview(token)).status]).toEqual([
      'gone',
      410,
    ]);
    await cookieFor(demarche, 'fatima@example.org');
  });

  it('can be followed only once, however many try at the same time', async () => {
    const token = secretIn((await invite()).body.link);
    const answers = await Promise.all(Array.from({ length: 5 }, () => redeem({ token, password: PASSWORD })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410]);
  });

  it('ends after seven days', async () => {
    demarche.setNow('2026-03-01T12:00:00Z');
    const token = secretIn((await invite()).body.link);
    demarche.setNow('2026-03-08T11:59:59Z');
    expect((await preview(token)).status).toBe(200);
    demarche.setNow('2026-03-08T12:00:00Z');
    expect((await redeem({ token, password: PASSWORD })).status).toBe(410);
  });

  it('is replaced by the next one', async () => {
    const { user, link } = (await invite()).body;
    const next = await ask(demarche, `/api/users/${user.id}/link`, send('POST', {}, { cookie }));
    expect((await preview(secretIn(link))).status).toBe(410);
    expect((await preview(secretIn(next.body.link))).status).toBe(200);
  });

  it('goes to an address once', async () => {
    await invite();
    const { status, body } = await invite({ email: 'FATIMA@example.org' });
    expect([status, body.errors[0]]).toEqual([
      409,
      expect.objectContaining({ pointer: '/email', code: 'users_email_unique' }),
    ]);
  });

  it.each([
    [{ email: 'fatima' }, '/email'],
    [{ name: '' }, '/name'],
    [{ role: 'owner' }, '/role'],
    [{ passwordHash: 'x' }, '/passwordHash'],
  ])('with %j is refused', async (given, pointer) => {
    const { status, body } = await invite(given);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });
});

describe('a link for a forgotten password', () => {
  it('sets a new one and ends the sessions of whoever had the old', async () => {
    const { userId, email } = await addUser(demarche, 'editor');
    const before = await cookieFor(demarche, email);
    const { body } = await ask(demarche, `/api/users/${userId}/link`, send('POST', {}, { cookie }));
    const token = secretIn(body.link);
    expect((await preview(token)).body).toMatchObject({ purpose: 'new_password', needsPassword: false });
    const signedIn = await redeem({ token, password: 'another good password' });
    expect((await ask(demarche, '/api/session', { headers: { cookie: cookieIn(signedIn) } })).status).toBe(200);
    expect((await ask(demarche, '/api/session', { headers: { cookie: before } })).status).toBe(401);
    await expect(cookieFor(demarche, email)).rejects.toThrow('401');
  });
});

describe('a user', () => {
  it('gets another role at once, sessions and all', async () => {
    const { cookie: theirs, viewer } = await signIn(demarche, 'reader');
    expect((await change(viewer.userId, { role: 'administrator' })).body).toMatchObject({ role: 'administrator' });
    expect((await ask(demarche, '/api/users', { headers: { cookie: theirs } })).status).toBe(200);
    await change(viewer.userId, { role: 'reader', name: 'Renamed' });
    const { status, body } = await ask(demarche, '/api/users', { headers: { cookie: theirs } });
    expect([status, body.detail]).toEqual([
      ...[403, 'As reader you may not do this; it takes the role administrator or a higher one.'],
    ]);
  });

  it('that is disabled loses sessions, tokens and links, and gets none of them back', async () => {
    const { cookie: theirs, viewer } = await signIn(demarche, 'reader');
    const input = { name: 'x', scope: 'read', expiresOn: '2099-01-01' };
    const { token } = (await ask(demarche, '/api/tokens', send('POST', input, { cookie: theirs }))).body;
    const { link } = (await ask(demarche, `/api/users/${viewer.userId}/link`, send('POST', {}, { cookie }))).body;
    expect((await change(viewer.userId, { disabled: true })).body).toMatchObject({ disabled: true, lastSeenAt: null });
    expect((await ask(demarche, `/api/users/${viewer.userId}/link`, send('POST', {}, { cookie }))).status).toBe(409);
    await change(viewer.userId, { disabled: false });
    expect((await ask(demarche, '/api/session', { headers: { cookie: theirs } })).status).toBe(401);
    expect((await ask(demarche, '/api/session', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await redeem({ token: secretIn(link) })).status).toBe(410);
    await cookieFor(demarche, viewer.email);
  });

  it('of the last administrator who can sign in cannot be taken away', async () => {
    await invite({ role: 'administrator' });
    for (const given of [{ role: 'editor' }, { disabled: true }]) {
      const { status, body } = await change(administrator, given);
      expect([status, body.errors[0].code]).toEqual([409, 'last_administrator']);
    }
    await addUser(demarche, 'administrator');
    expect((await change(administrator, { role: 'editor' })).status).toBe(200);
  });

  it('of the last two cannot be taken away by both at once', async () => {
    const other = await signIn(demarche, 'administrator');
    const patch = send('PATCH', { role: 'reader' }, { cookie: other.cookie, 'if-match': '*' });
    const answers = await Promise.all([
      change(other.viewer.userId, { role: 'reader' }),
      ask(demarche, `/api/users/${administrator}`, patch),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is changed as it was seen, or not at all', async () => {
    const { userId } = await addUser(demarche, 'reader');
    const seen = (await ask(demarche, `/api/users/${userId}`, { headers: { cookie } })).headers.get('etag') ?? '';
    const changed = await change(userId, { role: 'researcher' }, seen);
    expect([changed.status, changed.body.version, changed.headers.get('etag')]).toEqual([200, 2, '"2"']);
    const late = await change(userId, { role: 'editor' }, seen);
    expect([late.status, late.body.code, late.body.version]).toEqual([412, 'stale', 2]);
    const blind = await ask(demarche, `/api/users/${userId}`, send('PATCH', { role: 'editor' }, { cookie }));
    expect([blind.status, blind.body.code]).toEqual([428, 'if_match_missing']);
    expect((await change(userId, {}, '"2"')).body.role).toBe('researcher');
  });

  it('that is not there is not found', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await change(nobody, { name: 'x' })).status).toBe(404);
    expect((await ask(demarche, `/api/users/${nobody}`, { headers: { cookie } })).status).toBe(404);
  });
});

describe('the list of users', () => {
  it('comes in pages by address', async () => {
    for (const name of ['c', 'a', 'b']) await addUser(demarche, 'reader', `${name}@example.org`);
    const page = (query: string) => ask(demarche, `/api/users?${query}`, { headers: { cookie } });
    const first = (await page('limit=2')).body;
    const rest = (await page(`limit=2&cursor=${first.nextCursor}`)).body;
    const emails = [...first.items, ...rest.items].map(({ email }: { email: string }) => email);
    expect([emails.length, first.total, rest.nextCursor]).toEqual([4, 4, null]);
    expect(emails).toEqual([...emails].sort());
  });
});

it('what became of somebody’s access is told to administrators: who did what, from which role to which, and when', async () => {
  demarche.setNow('2026-03-01T12:00:00Z');
  const { id } = (await invite()).body.user;
  await change(id, { role: 'editor', name: 'Fatima Z.' });
  await change(id, { role: 'editor', disabled: false });
  demarche.setNow('2026-03-02T12:00:00Z');
  const { body } = await change(id, { role: 'reader', disabled: true });
  const by = 'The administrator';
  const [first, second] = ['2026-03-01T12:00:00.000Z', '2026-03-02T12:00:00.000Z'];
  const told = [
    { what: 'disabled', was: null, becomes: null, by, at: second },
    { what: 'role', was: 'editor', becomes: 'reader', by, at: second },
    { what: 'role', was: 'researcher', becomes: 'editor', by, at: first },
    { what: 'invited', was: null, becomes: 'researcher', by, at: first },
  ];
  expect(body.accessChanges).toEqual(told);
  const { items } = (await ask(demarche, '/api/users', { headers: { cookie } })).body;
  const changesOf = (user: string) => items.find((one: { id: string }) => one.id === user).accessChanges;
  expect(changesOf(id)).toEqual(told);
  // Nobody had signed in who could have made the first one.
  expect(changesOf(administrator)).toEqual([
    { what: 'invited', was: null, becomes: 'administrator', by: null, at: expect.any(String) },
  ]);
  expect((await change(id, { disabled: false })).body.accessChanges[0]).toMatchObject({ what: 'let_in', by });
});
