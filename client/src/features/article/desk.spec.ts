import { EMPTY_DESK, firstLineOf, hostOf, parseDesk, withDecision, withReading, type Reading } from './desk.js';

const article = { ...EMPTY_DESK.article, text: 'They met.', publishedOn: '2026-02-07' };
const reading: Reading = {
  article,
  found: { language: 'en', actors: [], mentions: [], dates: [], quotations: [], proposals: [] },
};
const decided = withDecision(withReading({ ...EMPTY_DESK, article }, reading), 'p1', { is: 'dropped' });

describe('the desk', () => {
  it('is found again as it was kept', () => {
    expect(parseDesk(JSON.stringify(decided))).toEqual(decided);
  });

  it.each([null, '', '{', '7', '{"article":{}}'])('is empty where %j was kept', (kept) => {
    expect(parseDesk(kept)).toEqual(EMPTY_DESK);
  });

  it('keeps decisions when the same text is read again', () => {
    const again = { ...reading, article: { ...article, url: 'https://example.org/' } };
    expect(withReading(decided, again).decisions).toEqual({ p1: { is: 'dropped' } });
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
