import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { send, signIn } from '../support/people.js';

let demarche: TestApp;
let cookie: string;
const lines: string[] = [];
beforeAll(async () => {
  demarche = await startTestApp({ breaks: true });
  demarche.setNow('2026-03-01T12:00:00Z');
  const tell = (...words: unknown[]): void => void lines.push(words.map(String).join(' '));
  demarche.app.useLogger({ log: tell, error: tell, warn: tell });
  cookie = (await signIn(demarche, 'administrator')).cookie;
  for (const table of ['dossiers', 'one_time_links', 'sign_in_attempts', 'tokens', 'follows']) {
    await demarche.dataSource.query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  }
});
afterAll(() => demarche.close());
beforeEach(() => lines.splice(0));

/** A secret in each place where one can come in. */
const SECRET = 'sesame-sesame-sesame';

describe('what is logged of our own mistakes', () => {
  it.each<[string, RequestInit]>([
    [`/api/dossiers?q=${SECRET}`, { headers: { authorization: `Bearer ${SECRET}` } }],
    [`/api/dossiers?q=${SECRET}`, { headers: { cookie: `demarche=${SECRET}` } }],
    ['/api/session', send('POST', { email: `${SECRET}@example.org`, password: SECRET })],
    ['/api/session/link', send('POST', { token: SECRET.repeat(3).slice(0, 43), name: 'A', password: SECRET })],
    [`/api/follows/00000000-0000-7000-8000-000000000000/events.atom?token=${SECRET}`, {}],
    [`/api/follows/unsubscribe?token=${SECRET}`, { method: 'POST' }],
    ['/api/follows/confirmation', send('POST', { token: SECRET })],
    ['/api/session/link/preview', send('POST', { token: SECRET.repeat(3).slice(0, 43) })],
  ])('tells where it happened, and nothing that is secret: %s', async (path, init) => {
    const { status } = await ask(demarche, path, init);
    expect(status).toBe(500);
    expect(lines.join('\n')).toContain(path.split('?')[0]);
    expect(lines.join('\n')).not.toContain('sesame');
  });

  it('does not tell the session of whoever asked', async () => {
    const body = { name: 'x', scope: 'read', expiresOn: '2026-04-01' };
    const { status } = await ask(demarche, '/api/tokens', send('POST', body, { cookie }));
    expect(status).toBe(500);
    expect(lines.join('\n')).toContain('/api/tokens');
    expect(lines.join('\n')).not.toContain(cookie.split('=')[1]);
  });
});
