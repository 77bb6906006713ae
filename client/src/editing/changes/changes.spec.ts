import { changesOf } from './changes.js';

const citation = { source: 's', quote: 'q' };

describe('the changes of a revision', () => {
  it('name the field, what stood there and what stands there', () => {
    expect(changesOf([{ path: '/place', was: 'Oslo', value: 'Muscat' }])).toEqual([
      { part: null, field: 'place', was: 'Oslo', is: 'Muscat' },
    ]);
  });

  it('tell of parts that came, went and changed', () => {
    expect(
      changesOf([
        { path: '/citations/1', value: citation },
        { path: '/links/2', was: { to: 'e' } },
        { path: '/citations/3/quote', was: 'a', value: 'b' },
        { path: '/citations/3/ordinal', was: 1, value: 2 },
      ]),
    ).toEqual([
      { part: 'citations', field: null, was: undefined, is: citation },
      { part: 'links', field: null, was: { to: 'e' }, is: undefined },
      { part: 'citations', field: 'quote', was: 'a', is: 'b' },
    ]);
  });

  it('tell a whole event field by field, without what is empty and what no reader asks for', () => {
    const parts = { citations: { 1: citation }, issues: {} };
    const value = { ...parts, ref: 'X-1', title: 'Talks', place: null, aliases: [], summary: '', deleted: false };
    expect(changesOf([{ path: '', value }])).toEqual([
      { part: null, field: 'title', was: undefined, is: 'Talks' },
      { part: 'citations', field: null, was: undefined, is: citation },
    ]);
  });
});
