import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { send, signIn } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => demarche.close());

async function make(cookie: string, given: object = {}): Promise<Answer> {
  const input = { name: 'Nightly export', scope: 'write', expiresOn: '2026-03-31', ...given };
  return ask(demarche, '/api/tokens', send('POST', input, { cookie }));
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a personal token', () => {
  it('is shown once, and afterwards only how it begins', async () => {
    const { cookie } = await signIn(demarche, 'researcher');
    const made = await make(cookie);
    expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const { token, ...shown } = made.body;
    expect(token).toMatch(/^dem_[\w-]{43}$/);
    expect(shown).toEqual({
      ...{ id: expect.any(String), name: 'Nightly export', scope: 'write', hint: token.slice(0, 8) },
      ...{ expiresOn: '2026-03-31', expired: false, createdAt: '2026-03-01T12:00:00.000Z', lastUsedAt: null },
    });
    const list = await ask(demarche, '/api/tokens', { headers: { cookie } });
    expect(list.body).toEqual({ items: [shown] });
    const [row] = await demarche.dataSource.query('SELECT t::text AS row FROM tokens t WHERE id = $1', [shown.id]);
    expect(row.row).not.toContain(token);
  });

  it('stands for its owner, and remembers when', async () => {
    const { cookie, viewer } = await signIn(demarche, 'researcher');
    const { id, token } = (await make(cookie)).body;
    const who = await ask(demarche, '/api/session', { headers: bearer(token) });
    expect(who.body.user.id).toBe(viewer.userId);
    const { items } = (await ask(demarche, '/api/tokens', { headers: { cookie } })).body;
    expect(items).toEqual([expect.objectContaining({ id, lastUsedAt: '2026-03-01T12:00:00.000Z' })]);
  });

  it('is worth nothing once it is revoked, expired or its owner is disabled', async () => {
    const { cookie, viewer } = await signIn(demarche, 'researcher');
    const [revoked, old, orphan] = [(await make(cookie)).body, (await make(cookie)).body, (await make(cookie)).body];
    const who = (token: string) => ask(demarche, '/api/session', { headers: bearer(token) });
    await ask(demarche, `/api/tokens/${revoked.id}`, { method: 'DELETE', headers: { cookie } });
    expect((await who(revoked.token)).status).toBe(401);
    demarche.setNow('2026-03-31T23:59:59Z');
    expect((await who(old.token)).status).toBe(200);
    demarche.setNow('2026-04-01T00:00:00Z');
    expect((await who(old.token)).body.detail).toBe('This token is not known, has expired or was revoked.');
    demarche.setNow('2026-03-01T12:00:00Z');
    await demarche.dataSource.query('UPDATE users SET disabled_at = now() WHERE id = $1', [viewer.userId]);
    expect((await who(orphan.token)).status).toBe(401);
  });

  it('of nobody is refused even where strangers may read', async () => {
    expect((await ask(demarche, '/api/events', { headers: bearer('dem_unknown') })).status).toBe(401);
    expect((await ask(demarche, '/api/events')).status).toBe(200);
  });

  it('makes and revokes no tokens, ends no sessions and changes no password', async () => {
    const { cookie } = await signIn(demarche, 'administrator');
    const { id, token } = (await make(cookie)).body;
    const requests = [
      ['/api/tokens', send('POST', { name: 'x', scope: 'write', expiresOn: '2030-01-01' }, bearer(token))],
      [`/api/tokens/${id}`, { method: 'DELETE', headers: bearer(token) }],
      [`/api/sessions/${id}`, { method: 'DELETE', headers: bearer(token) }],
      ['/api/session/password', send('PUT', { password: 'another good password' }, bearer(token))],
    ] as const;
    for (const [path, init] of requests) expect([path, (await ask(demarche, path, init)).status]).toEqual([path, 403]);
  });

  it('of scope read changes nothing', async () => {
    const { cookie } = await signIn(demarche, 'administrator');
    const { token } = (await make(cookie, { scope: 'read' })).body;
    const invitation = { email: 'new@example.org', name: 'New', role: 'reader' };
    const { status, body } = await ask(demarche, '/api/users', send('POST', invitation, bearer(token)));
    expect([status, body.detail]).toEqual([403, 'This token is for reading only. Make one of scope write.']);
    expect((await ask(demarche, '/api/users', { headers: bearer(token) })).status).toBe(200);
  });

  it('belongs to one person: nobody else sees or revokes it', async () => {
    const { cookie } = await signIn(demarche, 'researcher');
    const { id, token } = (await make(cookie)).body;
    const other = await signIn(demarche, 'administrator');
    expect((await ask(demarche, '/api/tokens', { headers: { cookie: other.cookie } })).body.items).toEqual([]);
    const revoke = { method: 'DELETE', headers: { cookie: other.cookie } };
    expect((await ask(demarche, `/api/tokens/${id}`, revoke)).status).toBe(404);
    expect((await ask(demarche, '/api/session', { headers: bearer(token) })).status).toBe(200);
  });

  it.each([
    [{ name: ' ' }, '/name'],
    [{ scope: 'admin' }, '/scope'],
    [{ expiresOn: '2026-02-29' }, '/expiresOn'],
    [{ expiresOn: '2026-02-28' }, '/expiresOn'],
    [{ userId: 'mine' }, '/userId'],
  ])('with %j is refused', async (given, pointer) => {
    const { cookie } = await signIn(demarche, 'reader');
    const { status, body } = await make(cookie, given);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });
});
