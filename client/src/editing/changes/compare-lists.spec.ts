import { compareLists } from './compare-lists.js';

describe('two lists', () => {
  it('differ by what went and what came, in their order', () => {
    const compared = compareLists('aliases', ['a', 'b', 'c'], ['d', 'b', 'e']);
    expect(compared).toEqual({ went: ['a', 'c'], changed: [], came: ['d', 'e'], order: null });
  });

  it('differ by their order, where what stayed stands otherwise', () => {
    expect(compareLists('parties', ['a', 'b', 'c'], ['c', 'a', 'b']).order).toEqual([
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
    ]);
    expect(compareLists('parties', ['a', 'b', 'c'], ['d', 'a', 'c']).order).toBeNull();
  });

  it('tell which of two alike things is the one that changed', () => {
    const [first, second, again] = ['2001', '2011', '2012'].map((from) => ({
      office: 'Envoy',
      body: 'b',
      from,
      to: null,
    }));
    expect(compareLists('tenures', [first!, second!], [first!, again!])).toEqual({
      ...{ went: [], came: [], order: null },
      changed: [[second, again]],
    });
  });

  it('tell what stands twice each time', () => {
    expect(compareLists('aliases', ['a', 'a'], ['a']).went).toEqual(['a']);
  });
});
