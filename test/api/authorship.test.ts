import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
let event: { id: string };
beforeAll(async () => {
  room = await openNewsroom();
  event = await room.publish();
  const body = { place: 'Doha', reason: 'Said today' };
  expect((await room.say('editor', `PATCH /api/events/${event.id}`, body, '*')).status).toBe(200);
  for (const [path, change] of [
    ['actors/iran', { aliases: ['Persia'] }],
    ['sources/report', { title: 'The report' }],
    ['publishers/the-example', { country: 'OM' }],
    ['dossiers/iran-us', { summary: 'Talks' }],
  ] as const) {
    expect((await room.say('editor', `PATCH /api/${path}`, { ...change, reason: 'So' }, '*')).status).toBe(200);
  }
});
afterAll(() => room.close());

const RECORDS = ['actors/iran', 'sources/report', 'publishers/the-example', 'dossiers/iran-us'];
const histories = () => [`events/${event.id}`, ...RECORDS].map((path) => `GET /api/${path}/revisions`);

/** Author and role of the newest version. */
async function newest(role: 'reader' | 'researcher' | null, history: string): Promise<[string | null, string | null]> {
  const { status, text, body } = await room.say(role, history);
  if (status !== 200) throw new Error(`${history}: ${status} ${text}`);
  return [body.items[0].author, body.items[0].authorRole];
}

describe('who wrote', () => {
  it('is told to readers by role, to those who see drafts by name', async () => {
    for (const history of histories()) {
      for (const role of [null, 'reader'] as const) {
        expect([history, ...(await newest(role, history))]).toEqual([history, null, 'editor']);
        expect((await room.say(role, history)).text).not.toContain('The editor');
      }
      expect([history, ...(await newest('researcher', history))]).toEqual([history, 'The editor', 'editor']);
    }
    const version = `GET /api/events/${event.id}/revisions/2`;
    expect((await room.say(null, version)).body).toMatchObject({ author: null, authorRole: 'editor' });
    expect((await room.say('researcher', version)).body).toMatchObject({ author: 'The editor', authorRole: 'editor' });
  });

  it('is told as it was then, whatever became of them', async () => {
    await room.dataSource.query(`UPDATE users SET role = 'reader' WHERE role = 'editor'`);
    expect(await newest(null, `GET /api/events/${event.id}/revisions`)).toEqual([null, 'editor']);
    await room.dataSource.query(`UPDATE users SET role = 'editor' WHERE name = 'The editor'`);
  });

  it('is told where the program itself wrote, for that names nobody', async () => {
    const { body } = await room.say(null, 'GET /api/actors/iran/revisions');
    expect(body.items.at(-1)).toMatchObject({ version: 1, author: 'A researcher', authorRole: null });
  });

  it('is told by name where the dossier says so, in its history and those of its events', async () => {
    const { status } = await room.say(
      'editor',
      'PATCH /api/dossiers/iran-us',
      { authorship: 'names', reason: 'They agreed to it' },
      '*',
    );
    expect(status).toBe(200);
    const named = histories().filter((history) => /events|dossiers/.test(history));
    for (const history of histories()) {
      const [author] = await newest(null, history);
      expect([history, author]).toEqual([history, named.includes(history) ? 'The editor' : null]);
    }
    const { body } = await room.say(null, 'GET /api/dossiers/iran-us/bundle.json');
    expect(body.dossier.authorship).toBe('names');
    const wrong = await room.say('editor', 'PATCH /api/dossiers/iran-us', { authorship: 'nicknames' }, '*');
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/authorship']);
  });
});
