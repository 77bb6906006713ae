import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { addActor, addSource } from '../support/write.js';

const DEMO = '/api/dossiers/iran-us-2025-2026';
const JSON_FILE = 'application/vnd.demarche.bundle+json';
const NONE = { total: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

let full: TestApp;
let empty: TestApp;
let editor: string;
beforeAll(async () => {
  full = await startTestApp({ demo: true });
  empty = await startTestApp();
  editor = (await signIn(empty, 'editor')).cookie;
});
afterAll(async () => {
  await full.close();
  await empty.close();
});

function send(path: string, body: string | Buffer<ArrayBuffer>, type = JSON_FILE, cookie = editor) {
  return ask(empty, path, { method: 'POST', headers: { 'content-type': type, cookie }, body });
}

const check = (bundle: unknown) => send('/api/imports/check', JSON.stringify(bundle));

/** Everything that a check could leave behind. */
async function written(): Promise<unknown> {
  const tables = ['dossiers', 'actors', 'publishers', 'sources', 'events', 'revisions', 'spreadsheet_imports'];
  const counts = tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
  return empty.dataSource.query(`SELECT ${counts.join(', ')}`);
}

async function demo(): Promise<any> {
  return (await ask(full, `${DEMO}/bundle.json`)).body;
}

it('a bundle is checked as an archive and as JSON: both say what would be made, and make nothing', async () => {
  const before = await written();
  const bundle = await demo();
  const zip = Buffer.from(await (await fetch(`${full.address}${DEMO}/bundle.zip`)).arrayBuffer());
  const { status, body: found } = await check(bundle);
  expect(status).toBe(200);
  expect((await send('/api/imports/check', zip, 'application/zip')).body).toEqual(found);
  const all = (list: 'actors' | 'publishers' | 'sources' | 'events') => ({
    ...NONE,
    ...{ total: bundle[list].length, created: bundle[list].length },
  });
  expect(found).toMatchObject({
    ...{ dossier: 'iran-us-2025-2026', title: bundle.dossier.title, fits: true, mistakes: 0, errors: [], changes: [] },
    totals: { actors: all('actors'), publishers: all('publishers'), sources: all('sources'), events: all('events') },
  });
  expect(found.newActors.map(({ slug }: any) => slug)).toEqual(bundle.actors.map(({ slug }: any) => slug));
  expect(await written()).toEqual(before);
});

it('older formats are checked as they are brought in', async () => {
  for (const file of ['format-1.json', 'edition-2.json']) {
    const text = readFileSync(resolve(__dirname, '../data/bundles', file), 'utf8');
    const { body } = await send('/api/imports/check', text);
    expect([file, body.fits, body.errors]).toEqual([file, true, []]);
    expect(body.totals.events.created).toBe((JSON.parse(text) as { events: unknown[] }).events.length);
  }
});

it('only whoever may bring a bundle in may check one', async () => {
  const researcher = (await signIn(empty, 'researcher')).cookie;
  expect((await send('/api/imports/check', '{}', JSON_FILE, researcher)).status).toBe(403);
  expect((await send('/api/imports/check', '{}', JSON_FILE, '')).status).toBe(401);
  expect((await send('/api/imports/check', '{"format": 3', JSON_FILE)).body.code).toBe('bad_request');
  expect((await send('/api/imports/check', 'PK\u0003\u0004', 'application/zip')).body.code).toBe('bad_request');
});

describe('a small bundle', () => {
  const SMALL = JSON.parse(readFileSync(resolve(__dirname, '../data/bundles/format-1.json'), 'utf8'));
  let bundle: any;
  beforeAll(async () => {
    await send('/api/imports', JSON.stringify(SMALL));
    bundle = (await ask(empty, '/api/dossiers/river-waters/bundle.json')).body;
  });

  it('tells what those who are here would learn, field by field, and what stays as it is here', async () => {
    await addActor(empty, { slug: 'ferry-company', name: 'Ferry Company' });
    await addSource(empty, { slug: 'almanac-2021', title: 'Another headline' });
    const actors = [
      ...bundle.actors,
      {
        ...{
          slug: 'ferry-company',
          name: 'The Company of the Ferry',
          names: { fr: 'Compagnie du bac' },
          type: 'organisation',
        },
        ...{ aliases: ['Ferrymen'], tenures: [] },
      },
    ];
    const [source] = bundle.sources;
    const sources = [
      ...bundle.sources,
      { ...source, slug: 'almanac-2021', title: 'A headline', url: undefined, citation: 'p. 7' },
    ];
    const other = { ...bundle, dossier: { ...bundle.dossier, slug: 'river-again', refPrefix: 'RA' }, actors, sources };
    other.events = bundle.events.map(({ ref: _, ...event }: any) => event);
    const { body } = await check(other);
    expect([body.fits, body.errors]).toEqual([true, []]);
    expect(body.totals.actors).toEqual({ ...NONE, total: actors.length, updated: 1, unchanged: bundle.actors.length });
    expect(body.changes).toEqual([
      { list: 'actors', slug: 'ferry-company', field: 'names/fr', before: null, after: 'Compagnie du bac' },
      {
        ...{ list: 'actors', slug: 'ferry-company', field: 'aliases', before: null },
        after: 'The Company of the Ferry | Ferrymen',
      },
    ]);
    expect(body.leftOut).toContainEqual({
      ...{ list: 'actors', slug: 'ferry-company', field: 'name' },
      ...{ here: 'Ferry Company', given: 'The Company of the Ferry' },
    });
    expect(body.leftOut).toContainEqual({
      ...{ list: 'sources', slug: 'almanac-2021', field: 'title' },
      ...{ here: 'Another headline', given: 'A headline' },
    });
    expect(body.totals.sources).toMatchObject({ created: 0, unchanged: sources.length });
    // What it said comes true.
    expect((await send('/api/imports', JSON.stringify(other))).status).toBe(201);
    const { body: learnt } = await ask(empty, '/api/actors/ferry-company', { headers: { cookie: editor } });
    expect(learnt).toMatchObject({
      ...{ name: 'Ferry Company', names: { fr: 'Compagnie du bac' } },
      aliases: ['The Company of the Ferry', 'Ferrymen'],
    });
    expect((await check(other)).body.changes).toEqual([]);
  });

  it('that is here already is refused for its slug and its prefix', async () => {
    const { body } = await check(bundle);
    expect([body.fits, body.errors.map(({ pointer, code }: any) => [pointer, code])]).toEqual([
      false,
      [
        ['/dossier/slug', 'dossiers_slug_unique'],
        ['/dossier/refPrefix', 'dossiers_ref_prefix_unique'],
      ],
    ]);
    expect((await send('/api/imports', JSON.stringify(bundle))).status).toBe(409);
  });

  /** What may be wrong with a bundle: how it is made so, and where that is. */
  const WRONGS: [string, (fresh: any) => void, string, number | null][] = [
    ['an unknown name', ({ events: [event] }) => (event.whim = 1), '/events/0/whim', 1],
    [
      'no title',
      ({ events: [, event] }) => (event.tellings = [{ ...event.tellings[0], title: '' }]),
      '/events/1/tellings/0/title',
      2,
    ],
    ['a day that is none', ({ events: [, event] }) => (event.when = '2021-02-30'), '/events/1/when', 2],
    [
      'a stranger at the table',
      ({ events: [event] }) => (event.participations[0].actor = 'nobody'),
      '/events/0/participations/0/actor',
      1,
    ],
    [
      'a source that is not there',
      ({ events: [event] }) => (event.citations[0].source = 'none'),
      '/events/0/citations/0/source',
      1,
    ],
    ['a link to nothing', ({ events: [, event] }) => (event.links[0].to = 'none'), '/events/1/links/0/to', 2],
    ['a slug twice', ({ events: [a, b] }) => (b.slug = a.slug), '/events/1/slug', 2],
    ['a ref twice', ({ events: [a, b] }) => (a.ref = b.ref = 'RT-2021-001'), '/events/1/ref', 2],
    ['a ref of another dossier', ({ events: [event] }) => (event.ref = 'XX-2021-001'), '/events/0/ref', 1],
    [
      'a ledger that cannot be',
      ({ events: [event] }) => (event.statusChanges[1].status = 'promised'),
      '/events/0/statusChanges/1/status',
      1,
    ],
    [
      'an office held twice',
      ({ actors }) => {
        const person = actors.find(({ tenures }: any) => tenures.length > 0);
        person.tenures.push(person.tenures[0]);
      },
      '/actors/2/tenures/1/from',
      3,
    ],
    ['an office at nobody’s', ({ actors }) => (actors[2].tenures[0].body = 'none'), '/actors/2/tenures/0/body', 3],
    ['an actor of no type', ({ actors }) => (actors[1].type = 'wizard'), '/actors/1/type', 2],
    ['a seat of nobody', ({ dossier }) => (dossier.parties = ['nobody']), '/dossier/parties/0', null],
    ['a dossier without a title', ({ dossier }) => (dossier.title = ''), '/dossier/title', null],
    ['a format to come', (fresh) => (fresh.format = 99), '/format', null],
  ];

  it.each(WRONGS)('with %s is rejected there, as it is by whoever brings it in', async (_, spoil, pointer, number) => {
    const fresh = structuredClone(bundle);
    fresh.dossier = { ...fresh.dossier, slug: 'river-third', refPrefix: 'RT' };
    for (const event of fresh.events) delete event.ref;
    spoil(fresh);
    const { body } = await check(fresh);
    expect(body.fits).toBe(false);
    expect(body.errors.map((error: any) => error.pointer)).toContain(pointer);
    const told = body.errors.find((error: any) => error.pointer === pointer);
    expect([told.number, typeof told.detail]).toEqual([number, 'string']);
    expect(Object.values<{ rejected: number }>(body.totals).reduce((sum, { rejected }) => sum + rejected, 0)).toBe(
      number === null ? 0 : 1,
    );
    const refused = await send('/api/imports', JSON.stringify(fresh));
    expect([refused.status, refused.body.errors.map((error: any) => error.pointer)]).toEqual([
      400,
      expect.arrayContaining([pointer]),
    ]);
  });
});
