import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addActor } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const body = { name: 'Ministry of the Sea', type: 'body', slug: 'sea-ministry' };
  expect((await room.say('researcher', 'POST /api/actors', body)).status).toBe(201);
  const envoy = {
    name: 'An envoy',
    type: 'person',
    slug: 'envoy',
    tenures: [{ office: 'Envoy', body: 'sea-ministry' }],
  };
  expect((await room.say('researcher', 'POST /api/actors', envoy)).status).toBe(201);
  const source = { ...PAGE, slug: 'leak', publisher: 'The Wire', agencies: ['The Agency'], note: 'From a friend' };
  expect((await room.say('researcher', 'POST /api/sources', source)).status).toBe(201);
});
afterAll(() => room.close());

const PAGE = { url: 'https://example.net/leak', title: 'A leak', publishedOn: '2026-02-06', language: 'en' };

/** Whatever the event below uses, itself or by something that it uses. */
const USED = [
  ...['dossiers/iran-us', 'actors/iran', 'actors/us', 'actors/envoy', 'actors/sea-ministry'],
  ...['sources/leak', 'publishers/the-wire', 'publishers/the-agency'],
];

const draft = () =>
  room.record({
    participations: [{ actor: 'iran', role: 'party' }],
    citations: [{ source: 'leak', quote: 'A start.', language: 'en', speaker: 'envoy' }],
    issues: [{ issue: 'sanctions', actor: 'us', stance: 'None are lifted' }],
  });

const ANYBODY = [null, 'reader'] as const;

/** Those of `paths` that are there for somebody, each by itself and in its list. */
async function there(role: 'researcher' | 'reader' | null, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const [list = '', slug] = path.split('/');
    const one = await room.say(role, `GET /api/${path}`);
    const history = await room.say(role, `GET /api/${path}/revisions`);
    const { body } = await room.say(role, `GET /api/${list}?limit=200`);
    const listed = (body.items as { slug: string }[]).some((item) => item.slug === slug);
    expect([path, history.status, listed]).toEqual([path, one.status, one.status === 200]);
    expect(body.total).toBe(body.items.length);
    if (one.status === 200) found.push(path);
  }
  return found;
}

const moved = async (id: string, to: string) =>
  expect((await room.say('editor', `POST /api/events/${id}/review`, { to, comment: 'So' }, '*')).status).toBe(200);

describe('what only a draft uses', () => {
  it('is there for those who see drafts, for readers with its publication, and no more when it is retracted', async () => {
    const { id } = await draft();
    for (const role of ANYBODY) expect(await there(role, USED)).toEqual([]);
    expect(await there('researcher', USED)).toEqual(USED);
    await moved(id, 'published');
    for (const role of ANYBODY) expect(await there(role, USED)).toEqual(USED);
    await moved(id, 'retracted');
    for (const role of ANYBODY) expect(await there(role, USED)).toEqual([]);
    await moved(id, 'published');
    expect(await there(null, USED)).toEqual(USED);
    expect((await room.say('editor', `DELETE /api/events/${id}?reason=So`, undefined, '*')).status).toBe(204);
    expect(await there(null, USED)).toEqual([]);
    expect((await room.say('editor', `POST /api/events/${id}/undelete`, {}, '*')).status).toBe(200);
    expect(await there(null, USED)).toEqual(USED);
    await moved(id, 'retracted');
  });

  it('is told by no view of its dossier', async () => {
    await draft();
    for (const path of [
      'iran-us',
      'iran-us/issues',
      'iran-us/bundle.json',
      'iran-us/briefing',
      'iran-us/briefing.md',
    ]) {
      expect([path, (await room.say(null, `GET /api/dossiers/${path}`)).status]).toEqual([path, 404]);
      expect([path, (await room.say('researcher', `GET /api/dossiers/${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('stays while another published event uses it', async () => {
    const [first, second] = [await draft(), await draft()];
    for (const { id } of [first, second]) await moved(id, 'published');
    await moved(first.id, 'retracted');
    expect(await there(null, USED)).toEqual(USED);
    const { body } = await room.say('editor', `GET /api/events/${second.id}`);
    const change = { citations: [], issues: [], reason: 'Not so' };
    expect((await room.say('editor', `PATCH /api/events/${second.id}`, change, body.version)).status).toBe(200);
    expect(await there(null, USED)).toEqual(['dossiers/iran-us', 'actors/iran']);
    await moved(second.id, 'retracted');
  });

  it('is public with what it is merged into', async () => {
    await addActor(room, { slug: 'the-envoy', name: 'The envoy', type: 'person' });
    const wire = { slug: 'wire-service', name: 'The Wire Service' };
    expect((await room.say('editor', 'POST /api/publishers', wire)).status).toBe(201);
    const { id } = await draft();
    await moved(id, 'published');
    const merges = [
      ['actors/envoy', 'the-envoy', 'actors/the-envoy'],
      ['publishers/the-wire', 'wire-service', 'publishers/wire-service'],
    ] as const;
    for (const [gone, into, stays] of merges) {
      expect((await room.say(null, `GET /api/${stays}`)).status).toBe(404);
      const merged = await room.say('editor', `POST /api/${gone}/merge`, { into, reason: 'The same' });
      expect([merged.status, await there(null, [stays])]).toEqual([200, [stays]]);
      const old = await room.say(null, `GET /api/${gone}`);
      expect([old.status, old.headers.get('location')]).toEqual([307, `/api/${stays}`]);
    }
    expect(await there(null, ['actors/sea-ministry'])).toHaveLength(1);
    await moved(id, 'retracted');
    for (const [gone] of merges) expect((await room.say(null, `GET /api/${gone}`)).status).toBe(404);
  });
});

describe('whom a dossier seats', () => {
  it('is there for readers once the dossier has a published event', async () => {
    const { body } = await room.say('editor', 'POST /api/dossiers', { title: 'Fish', parties: ['oman'] });
    expect(await there(null, ['actors/oman', `dossiers/${body.slug}`])).toEqual([]);
    const event = await room.publish({ dossier: body.slug, participations: [] });
    expect(await there(null, ['actors/oman', `dossiers/${body.slug}`])).toHaveLength(2);
    await moved(event.id, 'retracted');
    expect(await there(null, ['actors/oman', `dossiers/${body.slug}`])).toEqual([]);
  });
});

describe('a note on a source', () => {
  it('is for those who see drafts', async () => {
    const event = await room.publish({ citations: [{ source: 'leak', quote: 'A start.', language: 'en' }] });
    const paths = [
      'sources/leak',
      'sources',
      `events/${event.id}`,
      'dossiers/iran-us/bundle.json',
      'sources/leak/revisions',
    ];
    for (const path of paths) {
      for (const role of ANYBODY) {
        expect([path, (await room.say(role, `GET /api/${path}`)).text]).not.toEqual([
          path,
          expect.stringContaining('From a friend'),
        ]);
      }
      expect((await room.say('researcher', `GET /api/${path}`)).text).toContain('From a friend');
    }
  });
});
