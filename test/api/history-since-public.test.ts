import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const versions = async (role: 'researcher' | 'editor' | 'reader' | null, path: string): Promise<number[]> => {
  const { status, body } = await room.say(role, `GET /api/${path}/revisions`);
  expect(status).toBe(200);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ version }: { version: number }) => version);
};
const done = async (request: string, body?: object, role: 'researcher' | 'editor' = 'researcher') => {
  const { status, text, body: answer } = await room.say(role, request, body, '*');
  expect([request, status < 300 ? '' : text]).toEqual([request, '']);
  return answer;
};

it('readers are told what a record said since the first event that uses it was published, and writers all of it', async () => {
  await done('POST /api/dossiers', { slug: 'secret', title: 'A working title' }, 'editor');
  await done('POST /api/actors', { slug: 'envoy', name: 'Mister Nobody', type: 'person' });
  const source = { title: 'A leak', publishedOn: '2026-02-06', language: 'en', publisher: 'The Wier' };
  await done('POST /api/sources', { ...source, slug: 'leak', url: 'https://example.net/leak' });
  const event = await room.record({
    ...{ dossier: 'secret', participations: [{ actor: 'envoy', role: 'party' }] },
    citations: [{ source: 'leak', quote: 'A start.', language: 'en' }],
  });
  const changes = {
    'dossiers/secret': [{ title: 'Talks' }, { licence: 'CC0' }],
    'actors/envoy': [{ name: 'Mister Somebody' }, { country: 'OM' }],
    'sources/leak': [{ title: 'The leak' }, { citation: 'Page 1' }],
    'publishers/the-wier': [{ name: 'The Wire' }, { country: 'GB' }],
  };
  for (const [path, [first]] of Object.entries(changes)) await done(`PATCH /api/${path}`, first);
  await done(`POST /api/events/${event.id}/review`, { to: 'published' }, 'editor');
  for (const [path, [, second]] of Object.entries(changes)) {
    await done(`PATCH /api/${path}`, { ...second, reason: 'It was said' }, 'editor');
  }
  for (const path of Object.keys(changes)) {
    for (const role of ['researcher', 'editor'] as const)
      expect([path, await versions(role, path)]).toEqual([path, [3, 2, 1]]);
    for (const role of ['reader', null] as const) expect([path, await versions(role, path)]).toEqual([path, [3, 2]]);
    const { text, body } = await room.say(null, `GET /api/${path}/revisions`);
    // What they met first stands there whole, and nothing of what it was called before.
    expect(body.items[1].difference).toMatchObject([{ op: 'add', path: '' }]);
    expect(text).not.toMatch(/working title|Nobody|A leak|Wier"/);
  }
});

it('what was hidden in between is told since it was first public', async () => {
  await done('POST /api/actors', { slug: 'minister', name: 'A minister', type: 'person' });
  const event = await room.record({ participations: [{ actor: 'minister', role: 'party' }] });
  const review = (to: string) => done(`POST /api/events/${event.id}/review`, { to, comment: 'So' }, 'editor');
  await review('published');
  await review('retracted');
  await done('PATCH /api/actors/minister', { country: 'OM' });
  expect((await room.say(null, 'GET /api/actors/minister/revisions')).status).toBe(404);
  await room.publish({ participations: [{ actor: 'minister', role: 'party' }] });
  expect(await versions(null, 'actors/minister')).toEqual([2, 1]);
});

it('a record that is written and used at once is told whole', async () => {
  await done('POST /api/actors', { slug: 'host', name: 'A host', type: 'state' });
  await room.publish({ participations: [{ actor: 'host', role: 'host' }] });
  expect(await versions(null, 'actors/host')).toEqual([1]);
});
