import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ environment: { READ_ACCESS: 'members' } });
  await room.publish({ title: 'Published talks' });
  await room.publish({
    title: 'A published statement',
    kind: 'statement',
    participations: [{ actor: 'iran', role: 'speaker' }],
  });
  await room.record({ title: 'A draft' });
});
afterAll(() => room.close());

async function follow(way: 'feed' | 'calendar', role: 'editor' | 'reader' = 'editor'): Promise<any> {
  const input = { name: 'Talks', way, filter: 'kind=talks&dossier=iran-us' };
  return (await room.say(role, 'POST /api/follows', input)).body;
}
/** The path of an address, as a program asks for it. */
const pathOf = ({ address }: { address: string }) => address.replace(room.address, '');

describe('a followed filter where reading is for members', () => {
  it.each([
    ['feed', /^application\/atom\+xml/],
    ['calendar', /^text\/calendar/],
  ] as const)('opens as a %s by its address alone, with the eyes of a reader', async (way, type) => {
    const made = await follow(way);
    expect([made.filter, made.secret, made.state]).toEqual(['dossier=iran-us&kind=talks', null, 'active']);
    const answer = await ask(room, pathOf(made));
    expect([answer.status, answer.type]).toEqual([200, expect.stringMatching(type)]);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.text).toContain('Published talks');
    // Nor what opens it: files are passed on.
    expect(answer.text).not.toMatch(/A draft|statement|token=/);
    expect(answer.text).not.toContain(pathOf(made).split('token=')[1]);
    if (way === 'feed')
      expect(answer.text).toContain(`rel="alternate" href="${room.address}/d/iran-us/table?kind=talks"`);
    const headers = { 'if-none-match': answer.headers.get('etag')! };
    expect((await ask(room, pathOf(made), { headers })).status).toBe(304);
  });

  it('opens nothing but itself', async () => {
    const [feed, calendar] = [await follow('feed'), await follow('calendar')];
    const token = pathOf(feed).split('token=')[1]!;
    for (const path of [
      `/api/follows/${calendar.id}/events.ics?token=${token}`,
      `/api/follows/${feed.id}/events.ics?token=${token}`,
      `/api/follows/${feed.id}/events.atom?token=${token.slice(1)}`,
    ]) {
      expect([path, (await ask(room, path)).status]).toEqual([path, 404]);
    }
    expect((await ask(room, `/api/exports/events.atom?token=${token}`)).status).toBe(401);
    expect((await ask(room, '/api/events', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
  });

  it('opens no more once it is deleted, paused, or its owner may not read', async () => {
    const feed = await follow('feed', 'reader');
    const status = async () => (await ask(room, pathOf(feed))).status;
    expect(await status()).toBe(200);
    await room.say('reader', `PATCH /api/follows/${feed.id}`, { paused: true });
    expect(await status()).toBe(404);
    await room.say('reader', `PATCH /api/follows/${feed.id}`, { paused: false });
    expect(await status()).toBe(200);
    await room.say('reader', `DELETE /api/follows/${feed.id}`);
    expect(await status()).toBe(404);
    const other = await follow('feed', 'reader');
    await room.dataSource.query(`UPDATE users SET disabled_at = now() WHERE role = 'reader'`);
    expect((await ask(room, pathOf(other))).status).toBe(404);
  });

  it('cannot be had without an account, by mail neither', async () => {
    expect((await room.say(null, 'POST /api/follows/by-mail', { filter: '', target: 'a@example.org' })).status).toBe(
      401,
    );
    const mail = { name: 'x', way: 'mail', filter: '', target: 'a@example.org' };
    const { status, body } = await room.say('editor', 'POST /api/follows', mail);
    expect([status, body.reason.code]).toEqual([409, 'mail_not_set_up']);
    expect((await room.say(null, 'GET /api/follows/ways')).body).toEqual({ mail: false, open: false });
  });
});
