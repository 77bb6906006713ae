import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let researcher: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  researcher = (await signIn(demarche, 'researcher')).cookie;
});
afterAll(() => demarche.close());

/** As those who write: readers see what something published uses. */
const read = (path: string) => send(demarche, researcher, `GET ${path}`);

/** Whoever has the name of one who is known is another one here: `actors-alike.test.ts` is about being asked. */
const post = (body: object) => send(demarche, researcher, 'POST /api/actors', { confirmed: true, ...body });
const patch = (id: string, body: unknown, version = 1) =>
  send(demarche, researcher, `PATCH /api/actors/${id}`, body, version);
const pointers = ({ errors }: { errors: { pointer: string }[] }) => errors.map(({ pointer }) => pointer);

/** Somebody of this test's own. */
const person = async (given: object = {}) => (await post({ name: 'A minister', type: 'person', ...given })).body;

describe('recording an actor', () => {
  const envoy = {
    name: 'Steffen Beispiel',
    type: 'person',
    names: { de: 'Steffen Beispiel', fa: 'اشتفن بایشپیل' },
    aliases: ['Beispiel', 'S. Beispiel'],
    country: 'DE',
    wikidata: 'Q900000001',
  };

  it('lists names as the reader’s language sorts them, page by page', async () => {
    const names = ['Zaire', 'Égypte', 'Ecuador', 'Ænima', 'Åland'].map((name) => ({ name, names: { fr: name } }));
    const french = { name: 'Aaa in English', names: { fr: 'Élysée' } };
    const slugs = new Map<string, string>();
    for (const given of [...names, french]) {
      const { slug } = (await post({ ...given, type: 'group' })).body;
      slugs.set(slug, given.names.fr);
    }
    const listed = async (lang: string) => {
      const found: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await read(`/api/actors?lang=${lang}&limit=7${page}`);
        found.push(...body.items.map(({ slug }: { slug: string }) => slug));
        cursor = body.nextCursor;
      }
      expect(new Set(found).size).toBe(found.length);
      return found.flatMap((slug) => slugs.get(slug) ?? []);
    };
    expect(await listed('en')).toEqual(['Élysée', 'Ænima', 'Åland', 'Ecuador', 'Égypte', 'Zaire']);
    expect(await listed('fr')).toEqual(['Ænima', 'Åland', 'Ecuador', 'Égypte', 'Élysée', 'Zaire']);
  });

  it.each(['XK', 'SU', 'ZR'])('takes %s for a country, which ISO 3166-1 does not name today', async (country) => {
    expect((await post({ name: `A ministry of ${country}`, type: 'body', country })).body.country).toBe(country);
  });

  it('reads back as it was written, and is found by every name', async () => {
    const tenures = [{ office: 'Special Envoy', body: 'us', from: '2025-01', to: null }];
    const { status, body, headers } = await post({ ...envoy, tenures });
    expect([status, headers.get('location')]).toEqual([201, '/api/actors/steffen-beispiel']);
    const held = [{ ...tenures[0], body: expect.objectContaining({ slug: 'us' }) }];
    expect(body).toMatchObject({ ...envoy, tenures: held, version: 1, eventCount: 0 });
    expect((await read('/api/actors/steffen-beispiel')).body).toEqual(body);
    for (const q of ['beispiel', 'بایشپیل']) {
      const { items } = (await read(`/api/actors?q=${encodeURIComponent(q)}`)).body;
      expect(items[0].slug).toBe('steffen-beispiel');
    }
  });

  it('tells who has the Wikidata id already', async () => {
    const { status, body } = await post({ name: 'Oman once more', type: 'state', wikidata: 'Q842' });
    const oman = (await read('/api/actors/oman')).body;
    expect([status, body.existing]).toEqual([409, { id: oman.id, slug: 'oman' }]);
    expect(pointers(body)).toEqual(['/wikidata']);
  });

  it('numbers a slug that is taken, unless it was asked for', async () => {
    expect((await post({ name: 'Oman', type: 'media' })).body.slug).toBe('oman-2');
    const { status, body } = await post({ name: 'Oman', type: 'media', slug: 'oman' });
    expect([status, pointers(body), body.existing.slug]).toEqual([409, ['/slug'], 'oman']);
  });

  it.each([
    [{ names: { fa: 'جمهوری', en: 'Republic Radio' } }, 'republic-radio'],
    [{ aliases: ['Radio Jomhouri'] }, 'radio-jomhouri'],
    [{}, 'actor'],
  ])('makes the slug of a name without Latin letters from %j', async (given, slug) => {
    expect((await post({ name: 'رادیو جمهوری', type: 'media', ...given })).body.slug).toBe(slug);
  });

  it('finds an actor that has a plain name only, and does not tell it as an alias', async () => {
    const { body } = await post({ name: 'Quizzical Observer', type: 'media' });
    expect([body.names, body.aliases]).toEqual([{}, []]);
    expect((await read('/api/actors?q=quizzical')).body.items[0].id).toBe(body.id);
  });

  it.each<[string, object]>([
    ['/name', { name: '' }],
    ['/type', { type: 'party' }],
    ['/names', { names: { english: 'X' } }],
    ['/names', { names: { EN: 'X' } }],
    ['/names', { names: { en: ' ' } }],
    ['/names', { names: ['X'] }],
    ['/names', { names: null }],
    ['/aliases', { aliases: 'X' }],
    ['/aliases/0', { aliases: ['a\0b'] }],
    ['/country', { country: 'ZZ' }],
    ['/country', { country: 'om' }],
    ['/wikidata', { wikidata: 'Q0' }],
    ['/tenures/0/from', { tenures: [{ office: 'X', body: 'us', from: '2026-02-30' }] }],
    ['/tenures/0/office', { tenures: [{ body: 'us' }] }],
    ['/tenures/0/body', { tenures: [{ office: 'X', body: 'nowhere' }] }],
    ['/tenures/0/body', { tenures: [{ office: 'X', body: 'araghchi' }] }],
    ['/tenures/0/to', { tenures: [{ office: 'X', body: 'us', from: '2026', to: '2025' }] }],
    ['/tenures', { type: 'state', tenures: [{ office: 'X', body: 'us' }] }],
  ])('names %s where it is wrong (case %#)', async (pointer, given) => {
    const { status, body } = await post({ name: 'Somebody', type: 'person', ...given });
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(pointers(body)).toContain(pointer);
  });
});

describe('changing an actor', () => {
  it('replaces names, aliases and offices each as a whole', async () => {
    const tenures = [{ office: 'Deputy', body: 'iran', from: '2020', to: '2021' }];
    const { id } = await person({ names: { en: 'A minister' }, aliases: ['Min'], tenures });
    const renamed = (await patch(id, { name: 'The minister', aliases: [] })).body;
    expect(renamed).toMatchObject({ name: 'The minister', names: { en: 'A minister' }, aliases: [], version: 2 });
    expect(renamed.tenures).toHaveLength(1);
    const moved = (await patch(id, { names: { fr: 'Le ministre' }, tenures: [] }, 2)).body;
    expect(moved).toMatchObject({ names: { fr: 'Le ministre' }, tenures: [], version: 3 });
  });

  it('refuses an office that is held twice at the same time, and keeps what was there', async () => {
    const one = { office: 'Minister', body: 'iran', from: '2024-08-21', to: null };
    const { id, tenures } = await person({ tenures: [one] });
    const { status, body } = await patch(id, { tenures: [one, { ...one, from: '2025' }] });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/tenures/1/from', code: 'held_twice' }]]);
    expect((await read(`/api/actors/${id}`)).body).toMatchObject({ tenures, version: 1 });
  });

  it('lets nobody but a person hold offices', async () => {
    const { id } = await person({ tenures: [{ office: 'Envoy', body: 'us' }] });
    const { status, body } = await patch(id, { type: 'state' });
    expect([status, pointers(body)]).toEqual([400, ['/type']]);
    expect((await patch(id, { type: 'state', tenures: [] })).status).toBe(200);
  });

  it('is found in the events under its new name at once', async () => {
    const { cookie } = await signIn(demarche, 'editor');
    const change = { aliases: ['Maskat'], reason: 'As German papers write it' };
    const { status } = await send(demarche, cookie, 'PATCH /api/actors/oman', change, '*');
    expect(status).toBe(200);
    expect((await read('/api/events?q=maskat')).body.total).toBeGreaterThan(0);
    expect((await read('/api/actors/oman')).body.aliases).toEqual(['Maskat']);
  });

  it.each([{ name: null }, { names: null }, { slug: 'x' }, { tenures: null }, { mergedInto: 'oman' }])(
    'refuses %j',
    async (changes) => {
      const { id } = await person();
      const { status, body } = await patch(id, changes);
      expect([status, new Set(pointers(body))]).toEqual([400, new Set([`/${Object.keys(changes)[0]}`])]);
    },
  );

  it('stops whoever has read an older version', async () => {
    const { id } = await person();
    await patch(id, { country: 'IR' });
    expect((await patch(id, { country: 'US' })).body).toMatchObject({ code: 'stale', version: 2 });
  });

  it('of which there is none is not found', async () => {
    expect((await patch('nobody-at-all', { country: 'US' })).status).toBe(404);
  });
});
