import {
  articleOf,
  EMPTY_DESK,
  firstLineOf,
  hostOf,
  newLinks,
  parseDesk,
  withDecision,
  withReading,
  type Reading,
} from './desk.js';

const article = { ...EMPTY_DESK.article, text: 'They met.', publishedOn: '2026-02-07' };
const reading: Reading = {
  id: 'r1',
  article,
  found: { language: 'en', actors: [], newActors: [], mentions: [], dates: [], quotations: [], findings: [] },
};
const decided = withDecision(withReading({ ...EMPTY_DESK, article }, reading), 'p1', { is: 'dropped' });

describe('the desk', () => {
  it('is found again as it was kept', () => {
    expect(parseDesk(JSON.stringify(decided))).toEqual(decided);
  });

  it('is found again with the findings that were kept as proposals', () => {
    const before = JSON.stringify(decided).replace('"findings"', '"proposals"');
    expect(parseDesk(before)).toEqual(decided);
  });

  it('has only the article where what was found cannot be read', () => {
    const broken = JSON.stringify(decided).replace('"findings"', '"others"');
    expect(parseDesk(broken)).toEqual({ ...EMPTY_DESK, article });
  });

  it.each([null, '', '{', '7', '{"article":{}}'])('is empty where %j was kept', (kept) => {
    expect(parseDesk(kept)).toEqual(EMPTY_DESK);
  });

  it('keeps decisions when the same text is read again', () => {
    const again = { ...reading, id: 'r2', article: { ...article, url: 'https://example.org/' } };
    expect(withReading(decided, again)).toMatchObject({ reading: { id: 'r1' }, decisions: { p1: { is: 'dropped' } } });
  });

  it.each([{ text: 'They met again.' }, { publishedOn: '2026-02-08' }, { language: 'fr' as const }])(
    'forgets them when it is another: %j',
    (change) => {
      expect(withReading(decided, { ...reading, article: { ...article, ...change } }).decisions).toEqual({});
    },
  );

  it('takes a decision back', () => {
    expect(withDecision(decided, 'p1', null).decisions).toEqual({});
  });
});

describe('a page that is brought', () => {
  const page = {
    url: '',
    title: '',
    publisher: '',
    author: '',
    publishedOn: '',
    language: '',
    quote: '',
    anchor: null,
  };
  const typed = {
    ...EMPTY_DESK.article,
    url: 'https://example.org/a',
    publisher: 'The Wire',
    publishedOn: '2026-02-07',
  };

  it('brings its text to what was typed of it', () => {
    expect(articleOf({ ...page, text: 'They met.', title: 'Talks' }, typed)).toEqual({
      ...typed,
      text: 'They met.',
      headline: 'Talks',
    });
  });

  it('leaves nothing of another beside its text', () => {
    const before = { ...typed, text: 'They did not meet.' };
    expect(articleOf({ ...page, text: 'They met.' }, before)).toEqual({ ...EMPTY_DESK.article, text: 'They met.' });
    expect(articleOf({ ...page, text: 'They did not meet. ' }, before)).toMatchObject({ url: typed.url });
  });
});

describe('what belongs together', () => {
  const findings = [
    { key: 'p1', links: [] },
    { key: 'p2', links: [{ type: 'follows_up' as const, to: 'p1' }] },
  ];
  const accepted = (ref: string) => ({ is: 'accepted' as const, ref });
  const links = (key: string, decisions: Parameters<typeof newLinks>[2]) => newLinks(key, findings, decisions);

  it.each(['p1', 'p2'])('is linked once both are accepted, %s last', (last) => {
    expect(links(last, { p1: accepted('A-1'), p2: accepted('A-2') })).toEqual([
      { from: 'A-2', type: 'follows_up', to: 'A-1' },
    ]);
  });

  it('is linked to what was recorded already, but never from there', () => {
    expect(links('p2', { p1: { is: 'recorded', ref: 'A-1' }, p2: accepted('A-2') })).toHaveLength(1);
    expect(links('p1', { p1: accepted('A-1'), p2: { is: 'recorded', ref: 'A-2' } })).toEqual([]);
  });

  it('is not linked to what was dropped or is not decided', () => {
    expect(links('p2', { p1: { is: 'dropped' }, p2: accepted('A-2') })).toEqual([]);
    expect(links('p2', { p2: accepted('A-2') })).toEqual([]);
  });
});

describe('what stands for publisher and headline', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['example', ''],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it('is the first line that says something', () => {
    expect(firstLineOf('\n\n  Talks in Muscat \n\nThey met.')).toBe('Talks in Muscat');
  });
});
