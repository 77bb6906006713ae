import i18next from 'i18next';
import { en } from './en.js';
import { fr } from './fr.js';
import { sayNumbers, totalOf } from './total.js';

const words = {
  found_one: '{{count, total}} event',
  found_many: '{{count, total}} events',
  found_other: '{{count, total}} events',
};

beforeAll(async () => {
  const resources = { en: { translation: { ...en, ...words } }, fr: { translation: { ...fr, ...words } } };
  await i18next.init({ resources, lng: 'en', interpolation: { escapeValue: false } });
  sayNumbers();
});

describe('how many a list has', () => {
  it.each([
    ['en', 178, false, '178 events'],
    ['en', 178_000, true, 'about 178,000 events'],
    ['fr', 178_000, true, 'environ 178\u202f000 events'],
  ])('is said in %s of %d', async (language, total, totalIsEstimate, said) => {
    await i18next.changeLanguage(language);
    const say = i18next.t as (key: string, values: object) => string;
    expect(say('found', { ...totalOf({ total, totalIsEstimate }) })).toBe(said);
  });
});
