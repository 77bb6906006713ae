import { demoActors } from '../../../test/support/articles.js';
import { LONG } from '../../../test/support/campaign.js';
import { LONGEST_ARTICLE, readArticle } from './read-article.js';

const actors = demoActors();
const read = (text: string, language: 'en' | 'fr' = 'fr') =>
  readArticle({ text, language, publishedOn: '2026-02-07', actors });

/** A quarter of the greatest length shows what goes back and forth; the whole takes a minute. */
const LENGTH = LONG ? LONGEST_ARTICLE : LONGEST_ARTICLE / 4;

/** Long texts that would make a careless pattern go back and forth, read as English where they say so. */
const HOSTILE: readonly [string, string][] = [
  ['nothing but spaces', ' '],
  ['nothing but line ends', '\n'],
  ['opening marks', '« '],
  ['straight marks', '"a" '],
  ['single marks', " 'a"],
  ['nested marks', '“ « “ '],
  ['one endless word', 'a'],
  ['little words', 'le de la un des '],
  ['little words in English', 'the of a an to '],
  ['conditions that never end', "si s'ils faute d "],
  ['unnamed people', 'un haut responsable américain '],
  ['unnamed people in English', 'a senior western official familiar with the '],
  ['half dates', 'entre le 3 février et le '],
  ['half dates in English', 'between 10 and as early as the first days of '],
  ['numbers', '12 '],
  ['one sentence of names', 'Trump Araghchi Oman '],
  ['one sentence of verbs', 'a déclaré a dit '],
  ['one sentence of verbs in English', 'said announced denied '],
  ['verbs and quotations', 'Trump a dit « si » , '],
  ['talks without end', 'pourparlers indirects à Mascate vendredi '],
  ['many short sentences', 'Trump a dit « oui ». '],
  ['many short sentences in English', 'Trump said “yes”. '],
  ['many threats', 'L’Iran a menacé de représailles si on attaque. '],
  ['accents apart from their letters', 'e\u0301 '],
  ['broken surrogates', '\ud83d '],
];

describe('texts made to be slow', () => {
  it.each(HOSTILE)('are read all the same: %s', (name, piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    expect(read(text, name.endsWith('in English') ? 'en' : 'fr').findings.length).toBeLessThanOrEqual(40);
  });

  it('are refused beyond the greatest length', () => {
    expect(() => read('a'.repeat(LONGEST_ARTICLE + 1))).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(read('').findings).toEqual([]);
  });
});
