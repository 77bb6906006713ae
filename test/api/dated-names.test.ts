import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addSource } from '../support/write.js';

/** Eswatini as it is recorded: until 18 April 2018 Swaziland, in French Souaziland. */
const ESWATINI = {
  ...{ slug: 'eswatini', name: 'Eswatini', type: 'state', country: 'SZ', aliases: ['SWZ'] },
  names: { en: 'Eswatini', fr: 'Eswatini' },
  datedNames: [
    { name: 'Swaziland', language: null, from: null, to: '2018-04-18' },
    { name: 'Souaziland', language: 'fr', from: null, to: '2018-04-18' },
    { name: 'Eswatini', language: null, from: '2018-04-19', to: null },
  ],
};

let room: Newsroom;
let before: { id: string; ref: string };
let after: { id: string; ref: string };
beforeAll(async () => {
  room = await openNewsroom();
  const { status, text } = await room.say('editor', 'POST /api/actors', ESWATINI);
  if (status !== 201) throw new Error(text);
  await addSource(room, { slug: 'gazette', publishedOn: '2015-03-01' });
  const spoken = (when: string) =>
    room.publish({
      ...{ when, knownOn: when, kind: 'statement', title: `Said on ${when}` },
      participations: [{ actor: 'eswatini', role: 'speaker' }],
      statusChanges: [],
      citations: [{ source: 'gazette', speaker: 'eswatini', quote: 'A word.', language: 'en' }],
      issues: [{ issue: 'enrichment', actor: 'eswatini', stance: 'For it' }],
    });
  before = await spoken('2015-03-01');
  after = await spoken('2019-03-01');
});
afterAll(() => room.close());

const read = async (address: string) => (await ask(room, address)).body;

describe('a name that an actor had for a time', () => {
  it('is read back with its days', async () => {
    expect(await read('/api/actors/eswatini')).toMatchObject(ESWATINI);
  });

  it('is what an event of that time calls the actor, on its page and in lists', async () => {
    for (const [{ ref }, name] of [
      [before, 'Swaziland'],
      [after, 'Eswatini'],
    ] as const) {
      const event = await read(`/api/events/${ref}`);
      const named = [event.participations[0].actor, event.citations[0].speaker, event.issues[0].actor];
      expect(named.map((actor) => actor.name)).toEqual([name, name, name]);
      const { items } = await read('/api/events?actor=eswatini');
      expect(items.find((item: any) => item.ref === ref).participations[0].actor.name).toBe(name);
    }
  });

  it('stands in the cells of CSV', async () => {
    const { text } = await ask(room, '/api/exports/events.csv?actor=eswatini');
    const [, first, second] = text.split('\r\n');
    expect([first, second].map((row) => /Swaziland|Eswatini/.exec(row ?? '')?.[0])).toEqual(['Swaziland', 'Eswatini']);
    expect(text).toContain('enrichment: Swaziland: For it');
  });

  it('leads to the actor, as do all its others', async () => {
    for (const q of ['swaziland', 'souaziland', 'eswatini', 'swz']) {
      expect([q, (await read(`/api/actors?q=${q}`)).items[0]?.slug]).toEqual([q, 'eswatini']);
      expect([q, (await read(`/api/events?q=${q}`)).total]).toEqual([q, 2]);
    }
  });

  it('is the only one it has as of a day before it was renamed, and the new one then finds nothing', async () => {
    const then = 'knownOn=2016-01-01';
    const actor = await read(`/api/actors/eswatini?${then}`);
    expect([actor.name, actor.names, actor.datedNames]).toEqual(['Swaziland', { fr: 'Souaziland' }, []]);
    expect((await read(`/api/actors?q=eswatini&${then}`)).total).toBe(0);
    expect((await read(`/api/events?q=eswatini&${then}`)).total).toBe(0);
    expect((await read(`/api/events?q=swaziland&${then}`)).total).toBe(1);
    const listed = await read(`/api/actors?lang=fr&dossier=iran-us&${then}`);
    expect(listed.items.map((one: any) => one.name)).toContain('Swaziland');
  });

  it('is kept by the history of the actor, as a change of one list', async () => {
    const { headers } = await ask(room, '/api/actors/eswatini');
    const kept = ESWATINI.datedNames.slice(0, 2);
    const patched = await room.say(
      'editor',
      'PATCH /api/actors/eswatini',
      { datedNames: kept, reason: 'As it was' },
      headers.get('etag')!,
    );
    expect(patched.body.datedNames).toEqual(kept);
    const { items } = await read('/api/actors/eswatini/revisions');
    expect(items[0].difference).toEqual([expect.objectContaining({ path: expect.stringMatching(/^\/datedNames/) })]);
    const emptied = await room.say(
      'editor',
      'PATCH /api/actors/eswatini',
      { datedNames: [], reason: 'As it was' },
      patched.headers.get('etag')!,
    );
    expect(emptied.body.datedNames).toEqual([]);
    await room.say(
      'editor',
      'PATCH /api/actors/eswatini',
      { datedNames: ESWATINI.datedNames, reason: 'As it was' },
      emptied.headers.get('etag')!,
    );
    expect((await read('/api/actors/eswatini')).datedNames).toEqual(ESWATINI.datedNames);
  });

  it.each([
    ['/datedNames/0/from', 'name_without_days', [{ name: 'X' }]],
    ['/datedNames/0/to', 'name_ends_before_it_begins', [{ name: 'X', from: '2020', to: '2019' }]],
    [
      '/datedNames/1/from',
      'called_twice',
      [
        { name: 'X', from: '2020' },
        { name: 'Y', from: '2021' },
      ],
    ],
    ['/datedNames/0/language', 'is_language', [{ name: 'X', from: '2020', language: 'english' }]],
    ['/datedNames/0/name', undefined, [{ from: '2020' }]],
  ])('is refused at %s with %s', async (pointer, code, datedNames) => {
    const { status, body } = await room.say('editor', 'POST /api/actors', { name: 'X', type: 'state', datedNames });
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
    if (code !== undefined) expect(body.errors[0].code).toBe(code);
  });

  it('moves with a merge, or is another spelling where it falls on the days of one that stands', async () => {
    const other = { slug: 'swaziland-kingdom', name: 'Kingdom of Swaziland', type: 'state' };
    const datedNames = [
      { name: 'The Kingdom', from: null, to: '2018-04-18' },
      { name: 'Reino', language: 'es', from: '2018-04-19' },
    ];
    await room.say('editor', 'POST /api/actors', { ...other, datedNames });
    const reason = 'One state';
    const merged = await room.say('editor', 'POST /api/actors/swaziland-kingdom/merge', { into: 'eswatini', reason });
    expect(merged.body.datedNames.map(({ name }: { name: string }) => name)).toEqual([
      ...ESWATINI.datedNames.map(({ name }) => name),
      'Reino',
    ]);
    expect(merged.body.aliases).toEqual(expect.arrayContaining(['SWZ', 'Kingdom of Swaziland', 'The Kingdom']));
  });
});

describe('a bundle', () => {
  it('carries names with days, as they were as of a day', async () => {
    const now = await read('/api/dossiers/iran-us/bundle.json');
    const own = now.actors.find(({ slug }: { slug: string }) => slug === 'eswatini');
    expect(own.datedNames[0]).toEqual({ name: 'Swaziland', to: '2018-04-18' });
    const then = await read('/api/dossiers/iran-us/bundle.json?knownOn=2016-01-01');
    const old = then.actors.find(({ slug }: { slug: string }) => slug === 'eswatini');
    expect([old.name, old.datedNames]).toEqual(['Swaziland', undefined]);
  });

  it('brings them in, beside those that an actor has', async () => {
    const bundle = await read('/api/dossiers/iran-us/bundle.json');
    const own = bundle.actors.find(({ slug }: { slug: string }) => slug === 'eswatini');
    own.datedNames = [
      { name: 'Suazilandia', language: 'pt', to: '2018-04-18' },
      { name: 'Ngwane', from: '2017', to: '2018' },
    ];
    const dossier = { ...bundle.dossier, slug: 'second', refPrefix: 'SE' };
    const made = { ...own, slug: 'swazi', wikidata: null };
    const second = await readBundle({ ...bundle, dossier, actors: [...bundle.actors, made], events: [] });
    const authorship = { author: 'Test', authorId: null, reason: null };
    const told = await room.app.get(BundleImportService).import(second, authorship);
    expect(told.actors).toMatchObject({ extended: ['eswatini'], leftOut: ['eswatini: datedNames'] });
    const { datedNames } = await read('/api/actors/eswatini');
    expect(datedNames).toContainEqual({ name: 'Suazilandia', language: 'pt', from: null, to: '2018-04-18' });
    expect(datedNames.map(({ name }: { name: string }) => name)).not.toContain('Ngwane');
  });

  it.each([
    ['a name without days', [{ name: 'Before' }]],
    [
      'two names of one day',
      [
        { name: 'Before', to: '2018' },
        { name: 'Since', from: '2018' },
      ],
    ],
  ])('is refused with %s', async (_, datedNames) => {
    const bundle = await read('/api/dossiers/iran-us/bundle.json');
    const dossier = { ...bundle.dossier, slug: 'third', refPrefix: 'TH' };
    const made = { ...bundle.actors[0], slug: 'made-anew', wikidata: null, datedNames };
    const importing = readBundle({ ...bundle, dossier, actors: [...bundle.actors, made], events: [] }).then((bundle) =>
      room.app.get(BundleImportService).import(bundle, { author: 'Test', authorId: null, reason: null }),
    );
    await expect(importing).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
