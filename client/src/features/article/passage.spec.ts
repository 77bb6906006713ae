import { EMPTY_DESK, type Desk } from './desk.js';
import { sentencesOf, trimmed, withPassage, withQuote } from './passage.js';

const TEXT = 'The sides met. “We go on,” the envoy said.\nNothing was signed.';
const reading: NonNullable<Desk['reading']> = {
  id: 'r1',
  article: { ...EMPTY_DESK.article, text: TEXT, publishedOn: '2026-02-07' },
  found: {
    ...{ language: 'en', actors: [], newActors: [], mentions: [], dates: [], findings: [] },
    quotations: [{ start: 15, end: 26, text: 'We go on,', speakerId: 'a1', speaker: 'the envoy', reason: 'verb' }],
  },
};
const desk: Desk = { ...EMPTY_DESK, reading };

describe('a passage that was selected', () => {
  it('becomes an event of its own, quoted word by word and known on the day of the article', () => {
    const [own] = withPassage(desk, { start: 0, end: 14 }).reading?.found.findings ?? [];
    expect(own).toMatchObject({
      ...{ key: 'own-1', title: 'The sides met.', when: '2026-02-07', knownOn: '2026-02-07' },
      citations: [{ quote: 'The sides met.', speakerId: null }],
      passage: { start: 0, end: 14 },
    });
  });

  it('stands where it is in the text, each under a key of its own', () => {
    const twice = withPassage(withPassage(desk, { start: 43, end: 62 }), { start: 0, end: 14 });
    expect(twice.reading?.found.findings.map(({ key }) => key)).toEqual(['own-2', 'own-1']);
  });

  it('becomes a quote of an event, said by whoever says the quotation that it lies in', () => {
    const quoted = withQuote(withPassage(desk, { start: 0, end: 14 }), 'own-1', { start: 16, end: 24 });
    expect(quoted.reading?.found.findings[0]?.citations).toMatchObject([
      { quote: 'The sides met.' },
      { quote: 'We go on', speakerId: 'a1', attribution: 'the envoy' },
    ]);
  });

  it('is selected by sentences, none over the end of a line, and without the spaces around it', () => {
    expect(sentencesOf(reading).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      ...['The sides met.', '“We go on,” the envoy said.', 'Nothing was signed.'],
    ]);
    expect(trimmed(TEXT, { start: 14, end: 27 })).toEqual({ start: 15, end: 26 });
    expect(trimmed(TEXT, { start: 14, end: 15 })).toBeNull();
  });
});
