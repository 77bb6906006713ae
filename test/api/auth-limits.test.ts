import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { addUser, PASSWORD, send } from '../support/people.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ environment: { PUBLIC_URL: 'http://demarche.example' } });
});
afterAll(() => demarche.close());

/** Tries to sign in from an address, as the proxy before us would tell it. */
function tryIn(email: string, password: string, from: string): Promise<Answer> {
  return ask(demarche, '/api/session', send('POST', { email, password }, { 'x-forwarded-for': from }));
}

describe('ten wrong passwords', () => {
  it('keep the user out for a quarter of an hour, also with the right one and from elsewhere', async () => {
    const { email } = await addUser(demarche, 'reader');
    demarche.setNow('2026-03-01T12:00:00Z');
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await tryIn(email.toUpperCase(), 'wrong', '192.0.2.1')).status).toBe(401);
    }
    demarche.setNow('2026-03-01T12:05:00Z');
    const { status, body, headers } = await tryIn(email, PASSWORD, '198.51.100.1');
    expect([status, body.code, body.retryAfter, headers.get('retry-after')]).toEqual([
      ...[429, 'too_many_attempts', 600, '600'],
    ]);
    demarche.setNow('2026-03-01T12:15:00Z');
    expect((await tryIn(email, PASSWORD, '192.0.2.1')).status).toBe(204);
  });

  it('do the same to a user who does not exist, so that nobody learns which do', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await tryIn('nobody@example.org', 'wrong', '192.0.2.2')).status).toBe(401);
    }
    expect((await tryIn('nobody@example.org', 'wrong', '192.0.2.2')).status).toBe(429);
  });

  it('are as many when they come all at once', async () => {
    const { email } = await addUser(demarche, 'reader');
    const answers = await Promise.all(Array.from({ length: 30 }, () => tryIn(email, 'wrong', '192.0.2.3')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('are forgotten when the right one comes before the tenth', async () => {
    const { email } = await addUser(demarche, 'reader');
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await tryIn(email, 'wrong', '192.0.2.4');
      expect((await tryIn(email, PASSWORD, '192.0.2.4')).status).toBe(204);
    }
  });
});

describe('a browser in which somebody has signed in before', () => {
  it('lets them in though others have tried too often, from the same network too, and is counted by itself', async () => {
    demarche.setNow('2026-03-02T12:00:00Z');
    const { email } = await addUser(demarche, 'reader');
    const known = (await tryIn(email, PASSWORD, '192.0.2.9')).headers.getSetCookie().at(-1)!.split(';')[0]!;
    const here = (password: string, cookie = known, who = email) =>
      ask(demarche, '/api/session', send('POST', { email: who, password }, { 'x-forwarded-for': '192.0.2.9', cookie }));
    for (let tries = 0; tries < 10; tries += 1) await tryIn(email, 'wrong', '192.0.2.9');
    for (let tries = 0; tries < 100; tries += 1) await tryIn(`nobody-${tries}@example.org`, 'wrong', '192.0.2.9');
    expect((await tryIn(email, PASSWORD, '192.0.2.9')).status).toBe(429);
    // It is known for whoever signed in there, and no other is.
    const other = await addUser(demarche, 'reader');
    expect((await here(PASSWORD, known, other.email)).status).toBe(429);
    expect((await here(PASSWORD, `${known.slice(0, -1)}_`)).status).toBe(429);
    const again = await here(PASSWORD);
    expect([again.status, again.headers.getSetCookie().at(-1)]).toEqual([204, expect.stringContaining(known)]);
    for (let tries = 0; tries < 10; tries += 1) expect((await here('wrong')).status).toBe(401);
    expect((await here(PASSWORD)).status).toBe(429);
    demarche.setNow('2027-03-03T12:00:00Z');
    for (let tries = 0; tries < 10; tries += 1) await tryIn(email, 'wrong', '192.0.2.8');
    expect((await here(PASSWORD)).status).toBe(429);
  });
});

describe('a hundred wrong passwords from one network', () => {
  it('close it to all users, whatever the browser says of its address, and leave other networks alone', async () => {
    const { email } = await addUser(demarche, 'reader');
    const tries = Array.from({ length: 100 }, (_, index) => index);
    for (const index of tries) {
      await tryIn(`somebody-${index}@example.org`, 'wrong', `203.0.113.${index}, 2001:db8:1:2::${index}`);
    }
    expect((await tryIn(email, PASSWORD, '203.0.113.200, 2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await tryIn(email, PASSWORD, '2001:db8:1:3::1')).status).toBe(204);
  });
});
