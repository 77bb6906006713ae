import { numberSources } from './number-sources.js';

describe('numberSources', () => {
  it('counts in the order of first mention and never gives two numbers to one source', () => {
    expect(numberSources([['b', 'a'], [], ['c', 'a'], ['b']])).toEqual({
      order: ['b', 'a', 'c'],
      numbers: [[1, 2], [], [2, 3], [1]],
    });
  });
});
