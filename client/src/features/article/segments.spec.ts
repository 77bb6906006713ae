import { segmentsOf, type Mark } from './segments.js';

const TEXT = 'On Friday Trump said: “early next week”.';
const mark = (kind: Mark['kind'], words: string): Mark => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
};
const cut = (...marks: Mark[]) =>
  segmentsOf(TEXT.length, marks).map(({ start, end, kinds }) => [TEXT.slice(start, end), ...kinds]);

describe('segments of a marked text', () => {
  it('are the whole text where nothing is marked', () => {
    expect(cut()).toEqual([[TEXT]]);
  });

  it('tell marked stretches from the rest', () => {
    expect(cut(mark('date', 'Friday'), mark('name', 'Trump'))).toEqual([
      ['On '],
      ['Friday', 'date'],
      [' '],
      ['Trump', 'name'],
      [' said: “early next week”.'],
    ]);
  });

  it('say all that lies on a stretch where marks overlap', () => {
    const said = mark('quote', '“early next week”');
    expect(cut(said, mark('date', 'early next week'), mark('passage', 'Trump said: “early'))).toEqual([
      ['On Friday '],
      ['Trump said: ', 'passage'],
      ['“', 'passage', 'quote'],
      ['early', 'date', 'passage', 'quote'],
      [' next week', 'date', 'quote'],
      ['”', 'quote'],
      ['.'],
    ]);
  });

  it('are cut where something begins, and cover the text without gaps', () => {
    const segments = segmentsOf(TEXT.length, [mark('name', 'Trump')], [3, 10, 999]);
    expect(segments.map(({ start }) => start)).toEqual([0, 3, 10, 15]);
    expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
  });

  it('are none of an empty text', () => {
    expect(segmentsOf(0, [])).toEqual([]);
  });
});
