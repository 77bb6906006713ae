import { alike } from './alike.js';
import { findSimilar, type Comparable } from './find-similar.js';

const day = (date: string) => ({ earliest: `${date}T00:00:00Z`, latest: `${date}T23:59:59.999Z` });

const TALKS: Comparable = {
  kind: 'talks',
  title: 'Indirect US–Iran talks in Muscat',
  actors: ['us', 'iran', 'oman'],
  ...day('2026-02-06'),
};

describe('finding events that may be recorded already', () => {
  it.each<[string, Partial<Comparable>, string[]]>([
    ['the same title on the same day', {}, ['title', 'actors']],
    [
      'a title in another order, two days off',
      { title: 'Muscat: US–Iran talks', ...day('2026-02-08') },
      ['title', 'actors'],
    ],
    ['a title in another language with the same actors', { title: 'Pourparlers à Mascate' }, ['actors']],
    ['a meeting of some of them', { kind: 'meeting', title: 'Rencontre', actors: ['iran', 'us'] }, ['actors']],
    ['the same words under another kind', { kind: 'statement', actors: [] }, ['title']],
    ['an open end that begins then', { earliest: '2026-02-06T00:00:00Z', latest: null }, ['title', 'actors']],
    ['infinity for an open end', { earliest: '2026-02-06T00:00:00Z', latest: Infinity }, ['title', 'actors']],
  ])('names %s', (_, change, reasons) => {
    expect(findSimilar(TALKS, [{ ...TALKS, ...change }]).map((found) => found.reasons)).toEqual([reasons]);
  });

  it.each<[string, Partial<Comparable>]>([
    ['ten days later', day('2026-02-16')],
    ['without any date', { earliest: null, latest: null }],
    ['that began long before and has no end', { earliest: '2025-01-01T00:00:00Z', latest: null }],
    ['of another kind in other words', { kind: 'incident', title: 'Drone shot down' }],
    ['of the same kind among others', { title: 'Expert session', actors: ['e3', 'iaea', 'iran'] }],
    ['in other words, without actors', { title: 'Expert session', actors: [] }],
  ])('does not name one %s', (_, change) => {
    expect(findSimilar(TALKS, [{ ...TALKS, ...change }])).toEqual([]);
  });

  it('names nothing for what has no date', () => {
    expect(findSimilar({ ...TALKS, earliest: null, latest: null }, [TALKS])).toEqual([]);
  });

  it('puts the likeliest first and names five at most', () => {
    const far = { ...TALKS, id: 'far', title: 'Session', kind: 'meeting' as const };
    const found = findSimilar(TALKS, [...Array.from({ length: 6 }, () => far), { ...TALKS, id: 'same' }]);
    expect(found.map(({ event }) => event.id)).toEqual(['same', 'far', 'far', 'far', 'far']);
  });
});

describe('likeness of titles', () => {
  it.each([
    ['Talks in Muscat', 'talks in MUSCAT', 1, 1],
    ['Négociations à Genève', 'negociations a Geneve', 1, 1],
    ['Talks in Muscat', 'Talks in Geneva', 0.3, 0.6],
    ['Trump: “consequences”', 'Khamenei in Tehran', 0, 0.2],
    ['', 'Talks', 0, 0],
    ['of the', 'Talks', 0, 0],
  ])('of “%s” and “%s” lies between %d… and …%d', (a, b, least, most) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(least);
    expect(alike(a, b)).toBeLessThanOrEqual(most);
  });
});
