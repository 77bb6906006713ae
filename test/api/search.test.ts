import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'all' });
  demarche.setNow('2026-11-28T09:00:00Z');
});
afterAll(() => demarche.close());

const MUSCAT = 'IRUS-2026-013';

async function read(path: string, q: string, more = ''): Promise<any> {
  const { status, body, text } = await ask(demarche, `${path}?q=${encodeURIComponent(q)}${more}`);
  if (status !== 200) throw new Error(`${status} ${text}`);
  return body;
}

const refs = async (q: string, more = ''): Promise<string[]> =>
  (await read('/api/events', q, more)).items.map(({ ref }: { ref: string }) => ref);

describe('days in what is looked for', () => {
  it.each(['Muscat 6 February', 'Muscat 2026-02-06', '6 février 2026, Mascate', 'talks in Muscat on 6 February 2026'])(
    'lead from %j to the talks of that day first',
    async (q) => {
      const found = await refs(q);
      expect(found[0]).toBe(MUSCAT);
      expect(found.length).toBeLessThan(15);
    },
  );

  it.each(['6 February 2026', '6 février', '2026-02-06', '6 February'])(
    'alone, as in %j, show the talks of the day first',
    async (q) => {
      expect((await refs(q))[0]).toBe(MUSCAT);
    },
  );

  it.each(['February 2026', 'février 2026', '2026-02'])('may be a month, as in %j', async (q) => {
    const { items } = await read('/api/events', q, '&limit=500');
    expect(items.length).toBeGreaterThan(20);
    for (const { earliest, latest } of items) {
      expect((earliest ?? latest) <= '2026-03-01T14' && (latest ?? earliest) >= '2026-01-31T10').toBe(true);
    }
  });

  it('that may be words count as both', async () => {
    const days = await refs('May 2025', '&limit=500');
    const both = await refs('May', '&limit=500');
    demarche.setNow('2025-11-28T09:00:00Z');
    const then = await refs('May', '&limit=500');
    demarche.setNow('2026-11-28T09:00:00Z');
    expect(days.length).toBeGreaterThan(3);
    expect(then).toEqual(expect.arrayContaining(days));
    expect(both.filter((ref) => !then.includes(ref)).length).toBeGreaterThan(0);
  });

  it('look back from the day looked back to', async () => {
    expect(await refs('6 February', '&knownOn=2026-02-07')).toContain(MUSCAT);
    expect(await refs('6 February', '&knownOn=2026-02-05')).toEqual([]);
  });
});

describe('names in any spelling', () => {
  it.each(['Araghtchi', 'Aragchi', 'Araqchi', 'عراقتشي'])('find what Araghchi takes part in, as in %j', async (q) => {
    const found = await refs(q, '&limit=500');
    const { items } = (await ask(demarche, '/api/events?actor=araghchi&limit=500')).body;
    expect(items.length).toBeGreaterThan(20);
    expect(found).toEqual(expect.arrayContaining(items.map(({ ref }: { ref: string }) => ref)));
  });

  it('do not make an ordinary word a name', async () => {
    const { items } = await read('/api/events', 'minister', '&limit=500');
    expect(items.length).toBeGreaterThan(10);
    for (const { snippet } of items) expect(snippet ?? '<mark>minister').toMatch(/<mark>minist/i);
  });

  it.each([
    ['Mascate', 'IRUS-2026-013'],
    ['阿曼', 'IRUS-2026-008'],
    ['Genève', 'IRUS-2026-020'],
  ])('find places: %j', async (q, ref) => {
    expect(await refs(q, '&limit=500')).toContain(ref);
  });
});

describe('French words', () => {
  it.each([
    'enrichissement',
    'l’enrichissement',
    'enrichissements',
    'négociations',
    'negociation',
    'négocier',
    'pourparlers',
    'médiateur',
  ])('find events that a telling or a label names so: %s', async (q) => {
    expect((await refs(q)).length).toBeGreaterThan(5);
  });

  it('find talks by the label of their kind, in either language', async () => {
    const { total } = await read('/api/events', 'pourparlers', '&kind=talks');
    expect(total).toBe((await ask(demarche, '/api/events?kind=talks')).body.total);
  });
});

describe('Arabic words', () => {
  it('find what the article and small words are written together with, and are found by it', async () => {
    const [bare, withArticle, withAnd] = await Promise.all([refs('حصار'), refs('الحصار'), refs('والحصار')]);
    expect(bare.length).toBeGreaterThan(2);
    expect([withArticle.toSorted(), withAnd.toSorted()]).toEqual([bare.toSorted(), bare.toSorted()]);
    const { items } = await read('/api/events', 'مذكرة', '&lang=ar');
    expect(items.map(({ snippet }: { snippet: string | null }) => snippet).join()).toMatch(
      /<mark>(?:ال|لل|بال)?مذكرة<\/mark>/,
    );
  });

  it('find places by what they are called in Arabic and Persian', async () => {
    for (const place of ['صلالة', 'داووس', 'شرم الشيخ'])
      expect([place, (await refs(place)).length > 0]).toEqual([place, true]);
  });
});

describe('what is found', () => {
  it('comes with what was found in it, marked, and nothing else that is HTML', async () => {
    const { items } = await read('/api/events', 'Muscat talks');
    expect(items.filter(({ snippet }: { snippet: string | null }) => snippet !== null).length).toBeGreaterThan(10);
    for (const { snippet } of items.filter((item: any) => item.snippet !== null)) {
      expect(snippet).toMatch(/<mark>/);
      expect(snippet.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('goes on page by page in its order', async () => {
    const whole = await refs('Muscat', '&limit=100');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: any = await read('/api/events', 'Muscat', `&limit=7${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ ref }: { ref: string }) => ref));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(whole);
  });

  it('keeps another order that is asked for', async () => {
    const { items } = await read('/api/events', 'Muscat', '&sort=when&limit=500');
    const starts = items.map(({ earliest }: { earliest: string | null }) => earliest ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  it('is of all kinds: days, actors, places, events, quotes and sources', async () => {
    const { items } = await read('/api/search', 'Muscat 6 February 2026', '&limit=40');
    const types = items.map(({ type }: { type: string }) => type);
    expect(items[0]).toMatchObject({ type: 'day', address: '2026-02-06' });
    expect(types).toEqual(expect.arrayContaining(['day', 'place', 'event', 'quote']));
    expect((await read('/api/search', 'Araghtchi')).items[0]).toMatchObject({ type: 'actor', address: 'araghchi' });
    expect(items.find(({ type }: { type: string }) => type === 'event')).toMatchObject({ address: MUSCAT });
  });

  it('is suggested while one types', async () => {
    const typed = async (q: string) => (await read('/api/search/suggestions', q)).items;
    expect(await typed('musc')).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'place', title: 'Muscat' })]),
    );
    expect((await typed('Aragh'))[0]).toMatchObject({ type: 'actor', address: 'araghchi' });
    expect((await typed('6 Feb'))[0]).toMatchObject({ type: 'day', title: '2026-02-06' });
    expect(await typed('xylophone')).toEqual([]);
  });
});

it.each([1, 2, 3, 5, 9])('of %i hits at least half are events, however much is named so', async (limit) => {
  const { items } = await read('/api/search', 'Muscat talks', `&limit=${limit}`);
  const events = items.filter(({ type }: { type: string }) => type === 'event');
  expect([items.length, events.length >= limit / 2, items.length - events.length > 0]).toEqual([
    limit,
    true,
    limit > 1,
  ]);
});
