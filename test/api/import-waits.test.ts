import type { UserRole } from '../../src/domain/permissions.js';
import type { Answer } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled } from '../support/spreadsheets.js';
import { stopAt, type Stop } from '../support/stopped.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

let stop: Stop;
afterEach(() => stop.goOn());

let number = 0;
/** Names that nobody has yet, the same as a spreadsheet and as somebody else would tell them. */
function names() {
  number += 1;
  return {
    actor: `Newcomer ${number}`,
    publisher: `paper${number}.example`,
    url: `https://paper${number}.example/page`,
  };
}

const sheetOf = ({ actor, url }: ReturnType<typeof names>) =>
  [
    'title,when,parties,sources',
    `Told by others too ${number},2026-02-06,iran; ${actor},${url}`,
    `Stopped ${number},2026-02-07,iran; us,`,
  ].join('\n');

/** Begins to bring it in and waits until that stands still in the middle; gives its address and since when its transaction is under way. */
async function stoppedImport(sheet: string, review = 'draft') {
  stop = await stopAt(room.dataSource, 'Stopped');
  const { id } = await checked(room, sheet);
  await room.say('editor', `POST /api/imports/${id}/apply`, { review, duplicates: 'create' });
  return { id, since: await stop.reached() };
}

/** A dossier in two events that one publisher told of; it knows another name of Oman. */
function bundleOf({ actor, publisher, url }: ReturnType<typeof names>) {
  const actorOf = (slug: string, aliases: string[]) => ({
    slug,
    name: slug,
    names: {},
    aliases,
    type: 'state',
    tenures: [],
  });
  const event = (slug: string, title: string) => ({
    ...{ slug, title, kind: 'talks', when: '2026-02-06', timezone: 'Asia/Muscat', review: 'published' },
    participations: [{ actor, role: 'party' }],
    citations: [{ source: `page-${number}` }],
  });
  return {
    format: 3,
    dossier: {
      slug: `whole-${number}`,
      refPrefix: `W${number}`,
      title: 'Whole',
      summary: '',
      languages: ['en'],
      parties: [],
      mediators: [],
    },
    actors: [actorOf('oman', ['Oman of old']), ...(actor === 'oman' ? [] : [actorOf(actor, [])])],
    sources: [{ slug: `page-${number}`, url, publisher, title: 'A page', language: 'en', publishedOn: '2026-02-06' }],
    events: [event('one-of-it', 'One of it'), event('stopped-there', 'Stopped there')],
  };
}

const refusedEarly = ({ status, text }: Answer): never => {
  throw new Error(`It ended before it stopped: ${status} ${text}`);
};

/** What has come in has its names for everybody. */
const nothingArrives = async () => {
  for (const table of ['actors', 'sources', 'publishers', 'dossiers'])
    expect(await count(table, 'arriving IS NOT NULL')).toBe(0);
  expect(await count('used_ahead', 'true')).toBe(0);
};

const count = async (table: string, where: string, ...values: unknown[]): Promise<number> =>
  (await room.dataSource.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values))[0].n;

describe('while an import stands still in the middle of its transaction', () => {
  /** That the import has been in the same transaction all the while, so that nobody can have waited for its end. */
  const standsStill = async (since: string) => expect(await stop.reached()).toBe(since);
  const made = (role: UserRole, request: string, body: object) =>
    room.say(role, request, body).then(({ status, text, body: answer }) => {
      if (status >= 300) throw new Error(`${request}: ${status} ${text}`);
      return answer;
    });

  it('others make the same actor, source and publisher without waiting, and it takes over what they made', async () => {
    const { actor, publisher, url } = names();
    const { id, since } = await stoppedImport(sheetOf({ actor, publisher, url }));
    const source = { url: `${url}?utm_source=x`, title: 'Made by hand', language: 'en' };
    const by = await made('researcher', 'POST /api/publishers', { name: publisher });
    const cited = await made('researcher', 'POST /api/sources', { ...source, publisher: 'Somebody else' });
    const other = await made('researcher', 'POST /api/actors', { name: actor, type: 'state', confirmed: true });
    await standsStill(since);
    expect([by.slug, other.slug]).toEqual([publisher.replace('.', '-'), actor.toLowerCase().replace(' ', '-')]);
    await stop.goOn();
    expect((await settled(room, 'editor', id)).body).toMatchObject({ state: 'applied', problem: null });
    expect(await count('citations', 'source_id = $1', cited.id)).toBe(1);
    expect(await count('publishers', 'lower(name) = $1', publisher)).toBe(1);
    expect(await count('actors', 'name = $1', actor)).toBe(2);
    await nothingArrives();
  });

  it('nothing of it is there for anybody, and where it is killed nothing is left', async () => {
    const { actor, publisher, url } = names();
    const { id } = await stoppedImport(sheetOf({ actor, publisher, url }));
    const seen = async () => [
      await count('actors', 'name = $1', actor),
      await count('publishers', 'name = $1', publisher),
      await count('sources', 'url = $1', url),
      await count('events', 'slug LIKE $1', `%${number}`),
    ];
    expect(await seen()).toEqual([0, 0, 0, 0]);
    await room.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`,
    );
    const { body } = await settled(room, 'editor', id);
    expect(body).toMatchObject({ state: 'failed', problem: { code: 'unavailable' } });
    expect(await seen()).toEqual([0, 0, 0, 0]);
    await nothingArrives();
  });

  it('into a dossier that no reader has seen, as published, others write there, too', async () => {
    const hidden = await made('editor', 'POST /api/dossiers', { title: `Hidden ${number}`, languages: ['en'] });
    stop = await stopAt(room.dataSource, 'Stopped');
    const { id } = await checked(room, sheetOf(names()), { dossier: hidden.slug });
    await room.say('editor', `POST /api/imports/${id}/apply`, { review: 'published', duplicates: 'create' });
    const since = await stop.reached();
    await room.record({ dossier: hidden.slug, title: 'Beside it' });
    await room.publish({ dossier: hidden.slug, title: 'Published beside it' });
    await standsStill(since);
    await stop.goOn();
    expect((await settled(room, 'editor', id)).body).toMatchObject({ state: 'applied' });
    const { items } = (await room.say(null, `GET /api/events?dossier=${hidden.slug}`)).body;
    expect(items).toHaveLength(3);
    const actors = (await room.say(null, `GET /api/actors?q=Newcomer%20${number}`)).body.items;
    expect(actors).toHaveLength(1);
    await nothingArrives();
  });

  it('of a whole dossier, others make one of the same name, its actors and publishers, and change those that it extends', async () => {
    const { actor, publisher, url } = names();
    const slug = actor.toLowerCase().replace(' ', '-');
    stop = await stopAt(room.dataSource, 'Stopped');
    const importing = room.say('editor', 'POST /api/imports', bundleOf({ actor: slug, publisher, url }));
    const since = await Promise.race([stop.reached(), importing.then(refusedEarly)]);
    await made('researcher', 'POST /api/publishers', { name: `${publisher} of another` });
    await made('researcher', 'POST /api/publishers', { name: publisher });
    await made('researcher', 'POST /api/actors', { slug, name: actor, type: 'state', confirmed: true });
    const { version } = (await room.say('editor', 'GET /api/actors/oman')).body;
    const changed = await room.say(
      'editor',
      'PATCH /api/actors/oman',
      { aliases: ['Sultanate'], reason: 'So' },
      version,
    );
    expect(changed.status).toBe(200);
    await standsStill(since);
    await stop.goOn();
    expect((await importing).status).toBe(201);
    const { aliases } = (await room.say('editor', 'GET /api/actors/oman')).body;
    expect(aliases).toEqual(expect.arrayContaining(['Sultanate', 'Oman of old']));
    expect(await count('actors', 'slug = $1', slug)).toBe(1);
    await nothingArrives();
  });

  it('of a whole dossier, somebody who makes one of the same name is not waited for, and it is refused', async () => {
    const { actor, publisher, url } = names();
    stop = await stopAt(room.dataSource, 'Stopped');
    const bundle = bundleOf({ actor: 'oman', publisher, url });
    const importing = room.say('editor', 'POST /api/imports', bundle);
    const since = await Promise.race([stop.reached(), importing.then(refusedEarly)]);
    await made('editor', 'POST /api/dossiers', { slug: bundle.dossier.slug, title: actor, languages: ['en'] });
    await standsStill(since);
    await stop.goOn();
    const { status, body } = await importing;
    expect([status, body.errors[0].code]).toEqual([409, 'dossiers_slug_unique']);
    await nothingArrives();
  });

  it('somebody who changes what it rests on waits until it gives way, and it begins again', async () => {
    const known = await room.say('researcher', 'POST /api/actors', { name: 'Persia', type: 'state', confirmed: true });
    const { id, since } = await stoppedImport(sheetOf(names()).replaceAll('iran', 'Persia'));
    const merged = await room.say('editor', `POST /api/actors/${known.body.slug}/merge`, {
      into: 'iran',
      reason: 'The same',
    });
    expect([merged.status, merged.text]).toEqual([200, expect.anything()]);
    expect(await stop.reached()).not.toBe(since);
    await stop.goOn();
    expect((await settled(room, 'editor', id)).body).toMatchObject({ state: 'applied', problem: null });
    expect(await count('participations', 'actor_id = $1', known.body.id)).toBe(0);
  });
});

it('an undo that stands still gives way to whoever edits one of its events, and then says that it was edited', async () => {
  const { id } = await checked(room, `title,when\nOne of them,2026-02-06\nThe other,2026-02-07\n`);
  await room.say('editor', `POST /api/imports/${id}/apply`, {});
  await settled(room, 'editor', id);
  stop = await stopAt(room.dataSource, '/deleted');
  const undoing = room.say('editor', `DELETE /api/imports/${id}`);
  await stop.reached();
  const { items } = (await room.say('editor', `GET /api/events?dossier=iran-us&q=One%20of%20them`)).body;
  const edited = await room.say('editor', `PATCH /api/events/${items[0].id}`, { summary: 'Edited' }, items[0].version);
  expect([edited.status, edited.text]).toEqual([200, expect.anything()]);
  await stop.goOn();
  const { status, body } = await undoing;
  expect([status, body.reason]).toEqual([409, { code: 'import_edited', parameters: { events: 1 } }]);
});
