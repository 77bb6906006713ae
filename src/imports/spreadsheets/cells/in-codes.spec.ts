import { wordsOf } from '../../../domain/headings/headings.js';
import { LANGUAGES } from '../../../domain/spoken-languages.js';
import type { ImportField } from '../columns/fields.js';
import { inCodes } from './in-codes.js';
import { OTHER_WORDS } from './other-words.js';
import { WORDS, wordOf } from './word-of.js';

it.each(LANGUAGES)('every word of the vocabulary in %s is read as its own code, and no other', (language) => {
  for (const [group, codes] of Object.entries(WORDS) as [keyof typeof WORDS, readonly string[]][]) {
    const read = codes.map((code) => [group, code, wordOf(group, wordsOf(group, language)[code] ?? '')]);
    expect(read).toEqual(codes.map((code) => [group, code, code]));
  }
});

it('every other word for a kind is read as that kind, and stands for no second one', () => {
  const said = Object.entries(OTHER_WORDS).flatMap(([kind, others]) =>
    others.map((word): [string, string] => [word, kind]),
  );
  expect(said.map(([word]) => [word, wordOf('kind', word)])).toEqual(said);
});

it.each<[string, string | null]>([
  ['Réunion', 'meeting'],
  ['négociations', 'talks'],
  ['NEGOCIATIONS', 'talks'],
  ['Round of talks', 'talks'],
  ['negotiations', 'talks'],
  ['déclaration', 'statement'],
  ['accord', 'agreement'],
  ['menace', 'threat'],
  ['engagement', 'commitment'],
  ['مفاوضات', 'talks'],
  ['مذاکرات', 'talks'],
  ['a party', null],
])('of kinds, “%s” is read as %s', (cell, kind) => {
  expect(wordOf('kind', cell)).toBe(kind);
});

it.each<[ImportField, string, string]>([
  ['kind', 'گفت‌وگو', 'talks'],
  ['kind', 'talks', 'talks'],
  ['kind', 'a party', 'a party'],
  ['status', 'منعقد', 'held'],
  ['place_precision', 'à la ville près', 'city'],
  ['other_actors', 'ناظر: Qatar | میزبان: Oman', 'observer: Qatar | host: Oman'],
  ['other_actors', 'observer: a \\| b | Nobody', 'observer: a \\| b | Nobody'],
  [
    'other_links',
    'متابعة لـ: IRUS-2026-001 | contradicts: IRUS-2026-002',
    'follows_up: IRUS-2026-001 | contradicts: IRUS-2026-002',
  ],
  ['vote', 'pour: 9 | contre: 2', 'for: 9 | against: 2'],
  ['acts', 'Iran: تصویب نهایی 2016-01-16 | Oman: signed 2016', 'Iran: ratified 2016-01-16 | Oman: signed 2016'],
  ['summary', 'گفت‌وگو', 'گفت‌وگو'],
])('%s: %s is %s', (field, cell, codes) => {
  expect(inCodes(field, cell)).toBe(codes);
});
