import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addActor, addSource } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await room.publish();
});
afterAll(() => room.close());

const REASON = 'It was right before';
const restore = (role: 'researcher' | 'editor', path: string, version: number, more: object = {}) =>
  room.say(role, `POST /api/${path}/revisions/${version}/restore`, { reason: REASON, ...more }, '*');
const change = async (path: string, changes: object) => {
  const { status, text } = await room.say('editor', `PATCH /api/${path}`, { ...changes, reason: 'So' }, '*');
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
};
const newest = async (path: string) => (await room.say('editor', `GET /api/${path}/revisions`)).body.items[0];
/** What a record says, without when and in which version. */
const said = async (path: string) => {
  const { version: _, updatedAt: __, ...rest } = (await room.say('editor', `GET /api/${path}`)).body;
  return rest as object;
};

const ENVOY = {
  ...{ name: 'An envoy', type: 'person', slug: 'envoy', names: { fr: 'Un émissaire' }, aliases: ['E.'], country: 'OM' },
  datedNames: [{ name: 'Another name', language: null, from: null, to: '2018-04-18' }],
  tenures: [{ office: 'Envoy', body: 'oman', from: '2020', to: null }],
};
const LESS = { name: 'Somebody', names: {}, aliases: [], country: null, datedNames: [], tenures: [] };

describe('an earlier version of a record', () => {
  it.each<[string, () => Promise<unknown>, object]>([
    ['actors/envoy', () => room.say('editor', 'POST /api/actors', ENVOY), LESS],
    [
      'sources/wired',
      () => addSource(room, { slug: 'wired', agencies: ['The Agency'], textOf: 'The Ministry', note: 'By a friend' }),
      {
        publisher: 'Another paper',
        agencies: [],
        textOf: null,
        note: null,
        title: 'Another title',
        publishedOn: '2025',
      },
    ],
    [
      'publishers/the-gazette',
      () => room.say('editor', 'POST /api/publishers', { name: 'The Gazette', reliability: 'B', country: 'GB' }),
      { name: 'The Other', reliability: 'E', country: null, kind: 'post' },
    ],
    [
      'dossiers/tariffs',
      () =>
        room.say('editor', 'POST /api/dossiers', {
          ...{
            slug: 'tariffs',
            title: 'Tariffs',
            parties: ['iran', 'us'],
            mediators: ['oman'],
            languages: ['en', 'fr'],
          },
          ...{ issues: [{ slug: 'steel', labels: { en: 'Steel' } }], translations: { fr: { title: 'Droits' } } },
        }),
      { title: 'Else', parties: [], mediators: ['iran'], languages: ['fa'], issues: [], translations: {} },
    ],
  ])('of %s is brought back whole, as a new version that says which one', async (path, make, changes) => {
    await make();
    const before = await said(path);
    await change(path, changes);
    expect(await said(path)).not.toEqual(before);
    expect((await restore('editor', path, 1)).body).toEqual({ version: 3, suggestion: null });
    expect(await said(path)).toEqual(before);
    expect(await newest(path)).toMatchObject({ version: 3, restores: 1, reason: REASON, author: 'The editor' });
  });

  it('leaves what was not told yet, and makes no version of what there is already', async () => {
    await addActor(room, { slug: 'unchanged' });
    expect((await restore('editor', 'actors/unchanged', 1)).body).toEqual({ version: 1, suggestion: null });
  });

  it('is not there where there is none, and is not brought back over what its reader has not seen', async () => {
    expect((await restore('editor', 'actors/oman', 99)).status).toBe(404);
    expect((await restore('editor', 'actors/oman', 0)).status).toBe(400);
    const stale = await room.say('editor', 'POST /api/actors/oman/revisions/1/restore', { reason: REASON }, 99);
    expect(stale.status).toBe(412);
  });
});

describe('an earlier version of what published events rest on', () => {
  it('is brought back for a reason', async () => {
    await change('actors/iran', { country: 'IR' });
    const { status, body } = await restore('editor', 'actors/iran', 1, { reason: null });
    expect([status, body.errors[0].pointer]).toEqual([400, '/reason']);
    expect((await restore('researcher', 'actors/iran', 1, { reason: ' ' })).body.errors[0].pointer).toBe('/reason');
  });

  it('is suggested by a researcher, brought back by an editor, and told as such', async () => {
    await change('actors/oman', { aliases: ['The Sultanate'] });
    const before = (await room.say(null, 'GET /api/actors/oman')).text;
    const { status, body } = await restore('researcher', 'actors/oman', 1);
    expect([status, body]).toEqual([200, { version: 2, suggestion: expect.any(String) }]);
    expect((await room.say(null, 'GET /api/actors/oman')).text).toBe(before);

    const at = `actors/oman/suggestions/${body.suggestion}`;
    const suggested = (await room.say('editor', `GET /api/${at}`)).body;
    expect(suggested).toMatchObject({ restores: 1, suggestion: { reason: REASON, state: 'open' } });
    expect(suggested.difference).toMatchObject([{ path: '/aliases', was: ['The Sultanate'], value: [] }]);
    expect((await room.say('editor', `POST /api/${at}/accept`, {}, '*')).status).toBe(200);
    expect((await room.say(null, 'GET /api/actors/oman/revisions')).body.items[0]).toMatchObject({
      version: 3,
      restores: 1,
    });
  });

  it('is a researcher’s to bring back where only drafts use it', async () => {
    await addActor(room, { slug: 'unseen' });
    await change('actors/unseen', { country: 'CH' });
    expect((await restore('researcher', 'actors/unseen', 1)).body).toEqual({ version: 3, suggestion: null });
  });
});

it('the history of an event tells, too, which version was brought back', async () => {
  const { ref } = await room.publish({ place: 'Muscat' });
  await change(`events/${ref}`, { place: 'Nizwa' });
  expect((await restore('editor', `events/${ref}`, 1)).status).toBe(200);
  expect((await newest(`events/${ref}`)).restores).toBe(1);
  expect((await room.say(null, `GET /api/events/${ref}/revisions`)).body.items.map((one: any) => one.restores)).toEqual(
    [1, null, null],
  );
});
