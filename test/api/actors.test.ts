import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DEMO } from '../support/demo.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

const get = async (path: string): Promise<any> => (await ask(demarche, path)).body;

describe('typing a name', () => {
  it.each([
    ['in Persian', 'عراقچی', 'araghchi'],
    ['in Arabic', 'عراقجي', 'araghchi'],
    ['misspelt', 'aragchi', 'araghchi'],
    ['by its beginning', 'Arag', 'araghchi'],
    ['by an alias', 'White House', 'us'],
    ['by an alias in French', 'Mascate', 'oman'],
    ['in Chinese', '美国', 'us'],
    ['without its accents', 'etats-unis', 'us'],
  ])('%s finds the actor first: %s', async (_, q, slug) => {
    const { items } = await get(`/api/actors?q=${encodeURIComponent(q)}`);
    expect(items[0].slug).toBe(slug);
  });

  it.each(['%', '_', '\\', 'xylophone'])('takes %s for what it is, and finds nobody', async (q) => {
    expect(await get(`/api/actors?q=${encodeURIComponent(q)}`)).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
      totalIsEstimate: false,
    });
  });
});

describe('the lists of actors, sources and dossiers', () => {
  it.each([
    ['actors', DEMO.actors],
    ['sources', DEMO.sources],
    ['dossiers', [DEMO.dossier]],
  ] as const)('give all %s, page by page, each once', async (list, all) => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { items, nextCursor, total } = await get(`/api/${list}?limit=40${cursor}`);
      expect(total).toBe(all.length);
      seen.push(...items.map(({ slug }: { slug: string }) => slug));
      cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
    } while (cursor !== '');
    expect(seen.sort()).toEqual(all.map(({ slug }) => slug).sort());
  });

  it('give sources newest first, and find them by publisher and address', async () => {
    const { items } = await get('/api/sources?limit=500');
    const days = items.map(({ publishedOn }: { publishedOn: string }) => publishedOn);
    expect(days).toEqual([...days].sort().reverse());
    const [first] = DEMO.sources;
    const found = await get(`/api/sources?q=${encodeURIComponent(first?.url ?? '')}`);
    expect(found.items.map(({ slug }: { slug: string }) => slug)).toContain(first?.slug);
  });

  it('give the actors of one dossier', async () => {
    expect((await get('/api/actors?dossier=nowhere')).total).toBe(0);
    const acting = new Set(DEMO.events.flatMap(({ participations }) => participations.map(({ actor }) => actor)));
    expect((await get('/api/actors?dossier=iran-us-2025-2026')).total).toBe(acting.size);
  });

  it.each(['actors/araghchi', 'sources/ap-journalnews-2026-02-06', 'dossiers/iran-us-2025-2026'])(
    'open %s by slug and id, in any case, with its version as ETag',
    async (path) => {
      const { body, headers } = await ask(demarche, `/api/${path}`);
      expect(headers.get('etag')).toMatch(/^"1-/);
      for (const name of [body.id, body.id.toUpperCase(), body.slug.toUpperCase()]) {
        expect(await get(`/api/${path.split('/')[0]}/${name}`)).toEqual(body);
      }
    },
  );

  it('count the events of an actor once, whatever it does in them', async () => {
    const events = DEMO.events.filter(({ participations }) => participations.some(({ actor }) => actor === 'oman'));
    expect((await get('/api/actors/oman')).eventCount).toBe(events.length);
  });

  it('know the sides of the dossier', async () => {
    const { sides, eventCount } = await get('/api/dossiers/iran-us-2025-2026');
    expect([eventCount, [...sides.parties].sort(), sides.mediators[0]]).toEqual([117, ['iran', 'us'], 'oman']);
  });
});
