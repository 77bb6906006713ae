import { usualBasis } from './basis.js';
import { STATUSES } from './status.js';

describe('the usual basis of an entry', () => {
  it.each(STATUSES)('is an announcement wherever somebody is named for %s', (status) => {
    expect(usualBasis(status, true)).toBe('announced');
  });

  it('is a conclusion where a thing is said to have come to nothing by nobody, and else a report', () => {
    const inferred = STATUSES.filter((status) => usualBasis(status, false) === 'inferred');
    expect(inferred.sort()).toEqual(['expired', 'lapsed', 'overtaken']);
    expect(STATUSES.filter((status) => usualBasis(status, false) === 'announced')).toEqual([]);
  });
});
