import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addActor, addSource } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await room.publish();
});
afterAll(() => room.close());

const REASON = 'The ministry says so';
const suggest = (path: string, changes: object, more: object = {}) =>
  room.say('researcher', `POST /api/${path}/suggestions`, { baseVersion: 1, changes, reason: REASON, ...more });
const latest = async (path: string, changes: object): Promise<string> => {
  const { status, text, body } = await suggest(path, changes);
  if (status !== 201) throw new Error(`${status} ${text}`);
  return body.items.at(-1).id;
};
const decide = (path: string, id: string, how: 'accept' | 'reject', more: object = {}) =>
  room.say('editor', `POST /api/${path}/suggestions/${id}/${how}`, more, how === 'accept' ? '*' : undefined);

let count = 0;
/** An actor that a published event rests on. */
async function known(): Promise<string> {
  const slug = `known-${(count += 1)}`;
  await addActor(room, { slug });
  await room.publish({ participations: [{ actor: slug, role: 'party' }] });
  return `actors/${slug}`;
}

describe('a suggested correction of a record', () => {
  it.each([
    ['actors/oman', { country: 'OM', names: { fr: 'Oman' } }, { country: 'OM', names: { fr: 'Oman' } }],
    ['sources/report', { title: 'Another title' }, { title: 'Another title' }],
    ['publishers/the-example', { reliability: 'B' }, { reliability: 'B' }],
    ['dossiers/iran-us', { sentence: 'Who may enrich.' }, { sentence: 'Who may enrich.' }],
  ])('of %s is kept, shown before and after, and made by an editor', async (path, changes, expected) => {
    const before = (await room.say(null, `GET /api/${path}`)).text;
    const id = await latest(path, changes);
    expect((await room.say(null, `GET /api/${path}`)).text).toBe(before);

    const { body } = await room.say('researcher', `GET /api/${path}/suggestions/${id}`);
    expect(body).toMatchObject({
      record: { slug: path.split('/')[1], version: 1 },
      suggestion: { id, state: 'open', reason: REASON, author: 'The researcher', baseVersion: 1 },
      changedSince: [],
    });
    expect(body.difference.map(({ path: at }: { path: string }) => at.split('/')[1])).toEqual(Object.keys(changes));
    expect(body.difference[0]).toHaveProperty('was');

    const made = await decide(path, id, 'accept', { comment: 'Thank you' });
    expect([made.status, made.body.suggestion]).toMatchObject([
      200,
      { state: 'accepted', decidedBy: 'The editor', comment: 'Thank you' },
    ]);
    expect((await room.say(null, `GET /api/${path}`)).body).toMatchObject({ ...expected, version: 2 });
    const [newest] = (await room.say('editor', `GET /api/${path}/revisions`)).body.items;
    expect(newest).toMatchObject({ version: 2, reason: REASON });
    expect((await decide(path, id, 'accept')).body).toMatchObject({
      status: 409,
      reason: { code: 'suggestion_decided' },
    });
  });

  it('tells in words what it would make of what others are named by', async () => {
    await addActor(room, { slug: 'envoy', name: 'The envoy', type: 'person' });
    const id = await latest('actors/envoy', { tenures: [{ office: 'Envoy', body: 'us', from: '2026' }] });
    const { body } = await room.say('editor', `GET /api/actors/envoy/suggestions/${id}`);
    expect(Object.values(body.names)).toEqual(['us']);
    const publisher = await latest('sources/denial', { publisher: 'A Paper Nobody Knew' });
    const { body: told } = await room.say('editor', `GET /api/sources/denial/suggestions/${publisher}`);
    expect(Object.values(told.names)).toEqual(expect.arrayContaining(['A Paper Nobody Knew']));
    const { body: papers } = await room.say('editor', 'GET /api/publishers?q=Nobody');
    expect(papers.items).toEqual([]);
    expect((await decide('sources/denial', publisher, 'accept')).status).toBe(200);
    expect((await room.say('editor', 'GET /api/sources/denial')).body.publisher).toBe('A Paper Nobody Knew');
  });

  it('may be turned down, and then changes nothing', async () => {
    const path = await known();
    const id = await latest(path, { country: 'CH' });
    const { status, body } = await decide(path, id, 'reject', { comment: 'It is not' });
    expect([status, body.suggestion]).toMatchObject([200, { state: 'rejected', comment: 'It is not' }]);
    expect((await room.say(null, `GET /api/${path}`)).body).toMatchObject({ country: null, version: 1 });
  });

  it('cannot be made where a field that it changes has been changed since', async () => {
    const path = await known();
    const [first, other] = [await latest(path, { country: 'CH' }), await latest(path, { aliases: ['Helvetia'] })];
    await room.say('editor', `PATCH /api/${path}`, { country: 'AT', reason: 'x' }, '*');
    const { body } = await room.say('editor', `GET /api/${path}/suggestions/${first}`);
    expect(body.changedSince).toEqual(['country']);
    expect((await decide(path, first, 'accept')).body).toMatchObject({
      ...{ status: 409, errors: [{ pointer: '/changes/country', code: 'changed_since' }] },
    });
    expect((await decide(path, other, 'accept')).status).toBe(200);
    expect((await room.say(null, `GET /api/${path}`)).body).toMatchObject({ country: 'AT', aliases: ['Helvetia'] });
    // Nor is it taken any more by whoever has seen the version before.
    expect((await suggest(path, { country: 'DE' })).status).toBe(409);
    expect((await suggest(path, { country: 'DE' }, { baseVersion: 3 })).status).toBe(201);
  });

  it('is refused at once where it could not be made', async () => {
    const path = await known();
    await addActor(room, { slug: 'taken', wikidata: 'Q794' });
    expect((await suggest(path, { wikidata: 'Q794' })).status).toBe(409);
    expect((await suggest(path, { country: 'Oman' })).body).toMatchObject({
      errors: [{ pointer: '/changes/country' }],
    });
    expect((await suggest(path, { tenures: [{ office: 'x', body: 'us' }] })).status).toBe(400);
    expect((await suggest(path, { slug: 'another' })).status).toBe(400);
    expect((await suggest(path, { country: 'OM' }, { reason: ' ' })).status).toBe(400);
    expect((await suggest(path, { country: 'OM' }, { baseVersion: 7 })).status).toBe(404);
    expect((await room.say('editor', `GET /api/${path}/suggestions`)).body.items).toEqual([]);
  });

  it('is made once, for the version that was read, and by an editor', async () => {
    const path = await known();
    const id = await latest(path, { country: 'CH' });
    const request = `POST /api/${path}/suggestions/${id}`;
    expect((await room.say('researcher', `${request}/accept`, {}, '*')).status).toBe(403);
    expect((await room.say('researcher', `${request}/reject`, {})).status).toBe(403);
    expect((await room.say('editor', `${request}/accept`, {})).status).toBe(428);
    expect((await room.say('editor', `${request}/accept`, {}, 9)).status).toBe(412);
    expect((await room.say('editor', `POST /api/actors/us/suggestions/${id}/accept`, {}, '*')).status).toBe(404);
    expect((await room.say('editor', `POST /api/actors/us/suggestions/${id}/reject`, {})).status).toBe(404);
    expect((await room.say('editor', `POST /api/sources/report/suggestions/${id}/reject`, {})).status).toBe(404);
    expect((await room.say('editor', `${request}/accept`, {}, 1)).status).toBe(200);
  });

  it('of what has been merged since is turned down, and not made', async () => {
    const path = await known();
    const id = await latest(path, { country: 'CH' });
    await room.say('editor', `POST /api/${path}/merge`, { into: 'us', reason: 'The same' });
    expect((await decide(path, id, 'accept')).status).toBe(409);
    expect((await decide(path, id, 'reject')).status).toBe(200);
  });

  it('is told to those alone who work on events', async () => {
    const path = await known();
    const id = await latest(path, { country: 'CH' });
    for (const at of [`${path}/suggestions`, `${path}/suggestions/${id}`]) {
      expect([at, (await room.say(null, `GET /api/${at}`)).status]).toEqual([at, 401]);
      expect([at, (await room.say('reader', `GET /api/${at}`)).status]).toEqual([at, 403]);
    }
    expect((await room.say('editor', `GET /api/sources/report/suggestions/${id}`)).status).toBe(404);
    expect((await room.say('editor', 'GET /api/actors/nobody/suggestions')).status).toBe(404);
  });
});

describe('what waits for review', () => {
  it('has suggestions of records among those of events, and leaves them out once they are decided', async () => {
    const path = await known();
    const slug = path.split('/')[1];
    const id = await latest(path, { country: 'CH' });
    const queue = async () => (await room.say('editor', 'GET /api/review?limit=500')).body.items;
    expect(await queue()).toContainEqual(
      expect.objectContaining({
        ...{ entity: 'actor', slug, title: slug, ref: null, kind: null, dossier: null },
        ...{ suggestion: id, author: 'The researcher', reason: REASON },
      }),
    );
    const own = async () => (await room.say('researcher', 'GET /api/suggestions')).body.items[0];
    expect(await own()).toMatchObject({
      id,
      entity: 'actor',
      slug,
      title: slug,
      ref: null,
      changes: { country: 'CH' },
    });
    await decide(path, id, 'reject', { comment: 'No' });
    expect(await queue()).not.toContainEqual(expect.objectContaining({ suggestion: id }));
    expect(await own()).toMatchObject({ id, state: 'rejected', comment: 'No' });
  });
});

describe('the suggestions of a record', () => {
  it('say whether readers see it', async () => {
    await addSource(room, { slug: 'unread', publishedOn: '2026-02-06' });
    const of = async (path: string) => (await room.say('researcher', `GET /api/${path}/suggestions`)).body.isPublic;
    expect([await of('sources/unread'), await of('sources/report'), await of(await known())]).toEqual([
      ...[false, true, true],
    ]);
  });
});
