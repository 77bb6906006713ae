import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  for (const known of [
    {
      ...{ name: 'Abbas Araghchi', type: 'person', country: 'IR', aliases: ['عباس عراقچی'], wikidata: 'Q4663720' },
      tenures: [{ office: 'Foreign Minister', body: 'iran', from: '2024' }],
    },
    { name: 'Côte d’Ivoire', type: 'state', datedNames: [{ name: 'Ivory Coast', to: '1986' }] },
  ]) {
    const { status, text } = await make(known);
    if (status !== 201) throw new Error(text);
  }
});
afterAll(() => room.close());

const make = (body: object) => room.say('researcher', 'POST /api/actors', body);
const read = (path: string) => room.say('researcher', `GET ${path}`);
const found = ({ alike }: { alike?: { slug: string }[] }) => alike?.map(({ slug }) => slug);

describe('a new actor like one that is known', () => {
  it.each([
    ['of the same name', { name: 'abbas  ARAGHCHI', type: 'person' }, 'abbas-araghchi'],
    ['spelt nearly so', { name: 'Abbas Araghtchi', type: 'person' }, 'abbas-araghchi'],
    ['of a name in another script', { name: 'A. A.', aliases: ['عباس عراقچی'], type: 'person' }, 'abbas-araghchi'],
    [
      'called by a name in another language',
      { name: 'X', names: { fr: 'Cote d’ivoire' }, type: 'state' },
      'cote-divoire',
    ],
    ['called as another once was', { name: 'Ivory Coast', type: 'state' }, 'cote-divoire'],
    ['of another type', { name: 'Côte d’Ivoire', type: 'media' }, 'cote-divoire'],
  ])('is asked about where it is %s', async (_, given, slug) => {
    const { status, body } = await make(given);
    expect([status, body.code, found(body)]).toEqual([409, 'like_known', [slug]]);
    expect(body.alike[0]).toEqual((await read(`/api/actors/${slug}`)).body);
  });

  it.each([
    ['its name', 'name=abbas%20araghchi', ['abbas-araghchi']],
    ['a name spelt nearly so', 'name=Abbas%20Araghtchi', ['abbas-araghchi']],
    ['the same of a person', 'name=Abbas%20Araghtchi&type=person', ['abbas-araghchi']],
    ['the same of a body', 'name=Abbas%20Araghtchi&type=body', []],
    ['a name of nobody', 'name=Zebulon%20Quux', []],
  ])('is told beforehand by %s', async (_, query, slugs) => {
    const { status, body } = await read(`/api/actors/alike?${query}`);
    expect([status, found(body)?.slice(0, 1)]).toEqual([200, slugs]);
  });

  it.each([
    ['the name is another', { name: 'Abbas Akhoundi', type: 'person' }],
    ['a body is spelt nearly as a person is', { name: 'Abbas Araghtchi', type: 'body' }],
    ['Wikidata tells them apart', { name: 'Abbas Araghchi', type: 'person', wikidata: 'Q900000007' }],
    ['it is said to be another one', { name: 'Abbas Araghchi', type: 'person', confirmed: true }],
  ])('is made at once where %s', async (_, given) => {
    expect((await make(given)).status).toBe(201);
  });

  it('is told to those who may record one', async () => {
    expect((await room.say('reader', 'GET /api/actors/alike?name=x')).status).toBe(403);
  });

  it('leaves no trace where it is asked about', async () => {
    const before = (await read('/api/actors')).body.total;
    await make({ name: 'Ivory Coast', type: 'state' });
    expect((await read('/api/actors')).body.total).toBe(before);
  });

  it('is made by an import, which says whom it may be', async () => {
    const actor = { names: {}, aliases: [], tenures: [], country: null, wikidata: null };
    const bundle = await readBundle({
      ...{ format: 3, sources: [], events: [] },
      dossier: { slug: 'other', title: 'Another', summary: '', languages: ['en'] },
      actors: [
        { ...actor, slug: 'ivory-coast', name: 'Ivory Coast', type: 'state' },
        { ...actor, slug: 'ghana', name: 'Ghana', type: 'state' },
      ],
    });
    const { actors } = await room.app
      .get(BundleImportService)
      .import(bundle, { author: 'Test', authorId: null, reason: null });
    expect([actors.added, actors.alike]).toEqual([2, ['ivory-coast: cote-divoire']]);
  });
});

describe('namesakes', () => {
  const smith = { name: 'John Smith', type: 'person', confirmed: true };
  const search = async (query: string) =>
    (await read(`/api/actors?q=john%20smith${query}`)).body.items.map(({ slug }: { slug: string }) => slug);

  it('come before those of a name like theirs, and those of the dossier asked for first', async () => {
    for (const [slug, name] of [
      ['smith-away', 'John Smith'],
      ['smith-here', 'John Smith'],
      ['smithers-here', 'Johnny Smithers'],
      ['smithson-away', 'John Smithson'],
    ] as const) {
      expect((await make({ ...smith, slug, name })).status).toBe(201);
    }
    const participations = ['smith-here', 'smithers-here'].map((actor) => ({ actor, role: 'party' }));
    await room.publish({ participations });
    expect(await search('')).toEqual(['smith-away', 'smith-here', 'smithson-away', 'smithers-here']);
    expect(await search('&dossierFirst=iran-us')).toEqual([
      'smith-here',
      'smith-away',
      'smithers-here',
      'smithson-away',
    ]);
    const first = (await read('/api/actors?q=john%20smith&dossierFirst=iran-us&limit=3')).body;
    const rest = await search(`&dossierFirst=iran-us&cursor=${first.nextCursor}`);
    expect(rest).toEqual(['smithson-away']);
  });
});
