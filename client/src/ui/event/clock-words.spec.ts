import i18next from 'i18next';
import type { Actor } from '../../api/types.js';
import { en } from '../../i18n/en.js';
import { fr } from '../../i18n/fr.js';
import { clockWords } from './clock-words.js';

const actors = [
  { slug: 'us', country: 'US' },
  { slug: 'iran', country: 'IR' },
  { slug: 'egypt', country: 'EG' },
] as Actor[];
const ultimatum = {
  earliest: '2026-03-21T23:44:00Z',
  latest: '2026-03-21T23:44:00Z',
  timezone: null,
  precision: 'instant' as const,
  participations: [
    { role: 'party' as const, side: 'us' },
    { role: 'target' as const, side: 'iran' },
    { role: 'observer' as const, side: 'egypt' },
  ],
};

beforeAll(() => i18next.init({ resources: { en: { translation: en }, fr: { translation: fr } }, lng: 'en' }));

describe('clocks in words', () => {
  it('tell each clock by name, and the capital that had turned the page', () => {
    const { clocks, notes } = clockWords(ultimatum, actors, { t: i18next.t, language: 'en', zone: 'Asia/Muscat' });
    expect(clocks).toEqual([
      { name: 'In UTC', text: 'Sat 21 Mar, 23:44' },
      { name: 'Your time', text: 'Sun 22 Mar, 03:44' },
    ]);
    expect(notes).toEqual(['In Tehran it was already 22 March 2026.']);
  });

  it('tell it in French, of a day as of an instant', () => {
    const muscat = {
      earliest: '2026-02-05T20:00:00Z',
      latest: '2026-02-06T19:59:59.999Z',
      timezone: 'Asia/Muscat',
      precision: 'day' as const,
    };
    const reader = { t: i18next.getFixedT('fr'), language: 'fr', zone: 'Asia/Muscat' };
    const { notes } = clockWords({ ...ultimatum, ...muscat }, actors, reader);
    expect(notes).toEqual(['Washington\u202f: ses 9 premières heures y étaient encore le 5 février 2026.']);
  });
});
