import { demoActors } from '../../../test/support/articles.js';
import { LONGEST_ARTICLE, readArticle } from './read-article.js';

const actors = demoActors();
const read = (text: string, language: 'en' | 'fr' = 'fr') =>
  readArticle({ text, language, publishedOn: '2026-02-07', actors });

/** Texts of the greatest length that would make a careless pattern go back and forth. */
const HOSTILE: readonly [string, string][] = [
  ['nothing but spaces', ' '],
  ['nothing but line ends', '\n'],
  ['opening marks', '« '],
  ['straight marks', '"a" '],
  ['single marks', " 'a"],
  ['nested marks', '“ « “ '],
  ['one endless word', 'a'],
  ['little words', 'le de la un des '],
  ['conditions that never end', "si s'ils faute d "],
  ['unnamed people', 'un haut responsable américain '],
  ['unnamed people in English', 'a senior western official familiar with the '],
  ['half dates', 'entre le 3 février et le '],
  ['half dates in English', 'between 10 and as early as the first days of '],
  ['numbers', '12 '],
  ['one sentence of names', 'Trump Araghchi Oman '],
  ['one sentence of verbs', 'a déclaré a dit '],
  ['verbs and quotations', 'Trump a dit « si » , '],
  ['talks without end', 'pourparlers indirects à Mascate vendredi '],
  ['many short sentences', 'Trump a dit « oui ». '],
  ['many threats', 'L’Iran a menacé de représailles si on attaque. '],
  ['accents apart from their letters', 'e\u0301 '],
  ['broken surrogates', '\ud83d '],
];

describe('texts made to be slow', () => {
  it.each(HOSTILE)('are read all the same: %s', (_, piece) => {
    const text = piece.repeat(Math.floor(LONGEST_ARTICLE / piece.length));
    for (const language of ['en', 'fr'] as const) {
      expect(read(text, language).findings.length).toBeLessThanOrEqual(40);
    }
  });

  it('are refused beyond the greatest length', () => {
    expect(() => read('a'.repeat(LONGEST_ARTICLE + 1))).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(read('').findings).toEqual([]);
  });
});
