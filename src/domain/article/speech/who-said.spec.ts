import { everybodyOfTune, kindsOf } from '../../../../test/support/kinds.js';
import { readArticle } from '../read-article.js';

const actors = everybodyOfTune();

/** Everybody with a name in whose mouth a quotation of the text is put. */
function speakersOf(text: string, language: 'en' | 'fr', words: string): string[] {
  const { quotations, findings, newActors } = readArticle({ text, language, publishedOn: '2022-06-15', actors });
  const plain = (each: string) => each.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const given = [
    ...quotations.map(({ text: quote, speaker }) => ({ quote, id: speaker?.actor?.id ?? null })),
    ...findings.flatMap(({ citations }) => citations.map(({ quote, speakerId }) => ({ quote, id: speakerId }))),
  ].filter(({ quote }) => quote !== null && plain(quote).includes(plain(words)));
  return [
    ...new Set(
      given.flatMap(({ id }) =>
        id === null ? [] : ([...actors, ...newActors].find((actor) => actor.id === id)?.name ?? id),
      ),
    ),
  ];
}

describe('who says what', () => {
  it.each(kindsOf('who-said'))('$name', ({ text, language, expected }) => {
    for (const [words = '', who = '-'] of expected) {
      const name = who.replace('?', '');
      const named = speakersOf(text, language, words);
      // Nobody is never wrong where who it is takes thinking.
      expect({ words, named }).toEqual({
        words,
        named: name === '-' || (who.endsWith('?') && named.length === 0) ? [] : [name],
      });
    }
  });
});

describe('a quotation whose speaker stays open', () => {
  const TEXT = `Emmanuel Macron spoke in Paris on Monday, and the interior minister nodded. "We go on," he said.`;
  const statements = () =>
    readArticle({ text: TEXT, language: 'en', publishedOn: '2022-06-15', actors }).findings.filter(
      ({ kind }) => kind === 'statement',
    );

  it('is proposed all the same, in nobody’s mouth, with who may have said it to be asked about', () => {
    const [macron] = actors.filter(({ name }) => name === 'Emmanuel Macron');
    expect(statements().map(({ title, participations }) => [title, participations])).toEqual([['“We go on”', []]]);
    expect(statements()[0]?.citations).toMatchObject([
      { quote: 'We go on,', speakerId: null, attribution: null, likelyId: macron?.id },
    ]);
  });
});
