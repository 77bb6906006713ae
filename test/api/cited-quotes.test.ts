import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { addSource } from '../support/write.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await addSource(room, { slug: 'undated', publishedOn: null, accessedOn: '2026-02-20', title: 'Zephyrine' });
});
afterAll(() => room.close());

const quote = {
  ...{ source: 'report', quote: 'شروع خوبی بود', language: 'fa' },
  translation: { en: 'It was a good start', fr: 'C’était un bon début' },
  quoteNote: 'Already a translation; he spoke English',
  anchor: { type: 'TextQuoteSelector', exact: 'شروع خوبی بود', prefix: 'گفت: «', suffix: '»' },
};
const read = async (path: string) => (await room.say('editor', `GET ${path}`)).body;

describe('a quote', () => {
  it('has a translation for each language, and a note, in page, positions and history', async () => {
    const { ref, id } = await room.publish({ citations: [quote] });
    const { citations } = await read(`/api/events/${ref}`);
    expect(citations).toMatchObject([{ ...quote, source: { slug: 'report' } }]);
    const { items } = await read(`/api/events/${id}/revisions`);
    const [{ value }] = items.at(-1).difference;
    expect(Object.values(value.citations)).toMatchObject([
      { translation: quote.translation, quoteNote: quote.quoteNote, anchor: { exact: quote.quote, prefix: 'گفت: «' } },
    ]);
  });

  it('is found by its translations and its note', async () => {
    const { ref } = await room.publish({ citations: [{ ...quote, translation: { fr: 'Un début mirifique' } }] });
    for (const q of ['mirifique', 'already a translation']) {
      const { items } = await read(`/api/events?q=${encodeURIComponent(q)}`);
      expect(items.map((item: { ref: string }) => item.ref)).toContain(ref);
    }
  });

  it('has its translations changed one by one, as its history tells', async () => {
    const { ref, citations } = await room.publish({ citations: [quote] });
    const path = `PATCH /api/events/${ref}/citations/${citations[0].id}`;
    const translation = { ...quote.translation, fr: 'Un bon début' };
    const { status } = await room.say('editor', path, { translation, reason: 'Closer' }, '*');
    expect(status).toBe(200);
    const { items } = await read(`/api/events/${ref}/revisions`);
    expect(items[0].difference).toEqual([
      {
        ...{ op: 'replace', path: `/citations/${citations[0].id}/translation/fr` },
        ...{ was: quote.translation.fr, value: 'Un bon début' },
      },
    ]);
  });

  it.each([
    { translation: 'A good start' },
    { translation: {} },
    { translation: { english: 'x' } },
    { quoteNote: ' ' },
    { anchor: 'شروع' },
  ])('refuses %j by its field', async (given) => {
    const { status, body } = await room.say('researcher', 'POST /api/events', {
      ...{ dossier: 'iran-us', kind: 'statement', title: 'x', when: '2026-02-06' },
      citations: [{ ...quote, ...given }],
    });
    expect([status, body.errors[0].pointer]).toEqual([400, `/citations/0/${Object.keys(given)[0]}`]);
  });
});

describe('a citation of a source that tells no day', () => {
  const statement = { kind: 'statement', when: '2026-02-06', participations: [], statusChanges: undefined };
  const citedOn = async (ref: string, day: string) =>
    (await read(`/api/events/${ref}?knownOn=${day}`)).citations.map(
      ({ source }: { source: { slug: string } }) => source.slug,
    );

  it('is known with its event', async () => {
    const { ref } = await room.publish({ ...statement, knownOn: '2026-02-07', citations: [{ source: 'undated' }] });
    expect(await citedOn(ref, '2026-02-07')).toEqual(['undated']);
  });

  it('is known from the day that an editor sets, and so are its claims, its words and the source itself', async () => {
    const late = {
      ...{ source: 'undated', quote: 'Quicksilver', language: 'en', knownOn: '2026-02-15' },
      claims: [{ field: 'place', value: 'Rome' }],
    };
    const { ref } = await room.publish({
      ...statement,
      knownOn: '2026-02-07',
      citations: [{ source: 'report' }, late],
    });
    expect(await citedOn(ref, '2026-02-14')).toEqual(['report']);
    expect(await citedOn(ref, '2026-02-15')).toEqual(['report', 'undated']);
    expect((await read(`/api/events/${ref}`)).claims[0].knownOn).toBe('2026-02-15');
    const found = async (day: string) => (await read(`/api/events?q=quicksilver&knownOn=${day}`)).total;
    expect([await found('2026-02-14'), await found('2026-02-15')]).toEqual([0, 1]);
  });

  it('does not make up when an event became known', async () => {
    const { status, body } = await room.say('researcher', 'POST /api/events', {
      ...{ dossier: 'iran-us', title: 'x', ...statement, citations: [{ source: 'undated' }] },
    });
    expect([status, body.errors[0]]).toMatchObject([400, { pointer: '/knownOn', code: 'known_on_missing' }]);
  });

  it('keeps the source out of lists until something known rests on it', async () => {
    await addSource(room, { slug: 'unused', publishedOn: null, title: 'Nobody cites it' });
    const titles = async (day: string) =>
      (await read(`/api/sources?limit=100&knownOn=${day}`)).items.map(({ slug }: { slug: string }) => slug);
    expect(await titles('2026-02-06')).not.toContain('undated');
    expect(await titles('2026-02-07')).toContain('undated');
    expect(await titles('2026-12-31')).not.toContain('unused');
  });
});

describe('a source that tells no day and vouches for what a party did', () => {
  it('is known from the day of that act, counts its event, and finds it', async () => {
    await addSource(room, { slug: 'depositary', publishedOn: null, citation: 'List of the depositary' });
    const act = { act: 'signed', on: '2026-02-10', knownOn: '2026-02-12', source: 'depositary' };
    const { ref } = await room.publish({
      ...{ kind: 'agreement', when: '2026-02-10', knownOn: '2026-02-10', citations: [{ source: 'report' }] },
      participations: [{ actor: 'iran', role: 'party', acts: [act] }],
    });
    const there = async (day: string) =>
      (await room.say('editor', `GET /api/sources/depositary?knownOn=${day}`)).status;
    expect([await there('2026-02-11'), await there('2026-02-12')]).toEqual([404, 200]);
    expect((await read('/api/sources/depositary')).eventCount).toBe(1);
    const { items } = await read('/api/events?source=depositary');
    expect(items.map((item: { ref: string }) => item.ref)).toEqual([ref]);
  });
});

describe('a source with a month', () => {
  it('is known from its last day', async () => {
    await addSource(room, { slug: 'monthly', publishedOn: '2026-02' });
    const { ref } = await room.publish({ knownOn: '2026-02-06', citations: [{ source: 'monthly' }] });
    const count = async (day: string) => (await read(`/api/events/${ref}?knownOn=${day}`)).citations.length;
    expect([await count('2026-02-27'), await count('2026-02-28')]).toEqual([0, 1]);
  });
});

describe('looking for a source', () => {
  it('gives such as are called just so first, then such as the dossier cites, else the newest, page by page', async () => {
    await addSource(room, { slug: 'called-so', publishedOn: '2025-01-01', title: 'Quorum' });
    await addSource(room, { slug: 'cited', publishedOn: '2026-01-01', title: 'Quorum and votes' });
    await addSource(room, { slug: 'newest', publishedOn: '2026-03-01', title: 'No quorum' });
    await room.publish({ citations: [{ source: 'cited' }] });
    const found = async (more: string): Promise<string[]> => {
      const { items, nextCursor } = await read(`/api/sources?q=quorum&limit=1${more}`);
      const [{ slug }] = items;
      return nextCursor === null
        ? [slug]
        : [slug, ...(await found(`${more.replace(/&cursor=.*/, '')}&cursor=${nextCursor}`))];
    };
    expect(await found('&dossierFirst=iran-us')).toEqual(['called-so', 'cited', 'newest']);
    expect(await found('')).toEqual(['newest', 'cited', 'called-so']);
  });
});
