import { checkSource, EMPTY_SOURCE, mergeSources, sourceInput, type SourceForm } from './source-form.js';

const source: SourceForm = {
  ...EMPTY_SOURCE,
  ...{ url: 'https://example.org/a', publisher: 'Paper', title: 'Talks', publishedOn: '2026-02-06' },
};

describe('the form of a source', () => {
  it('lacks everything but a language while nothing is typed', () => {
    expect(Object.keys(checkSource(EMPTY_SOURCE))).toEqual(['/url', '/publisher', '/publishedOn', '/title']);
  });

  it('lacks nothing without note and mirror, which are sent as not known', () => {
    expect(checkSource(source)).toEqual({});
    expect(sourceInput({ ...source, title: ' Talks ' })).toEqual({ ...source, note: null, retrievedVia: null });
  });

  it('joins two versions and asks where both changed one field', () => {
    const { merged, conflicts } = mergeSources(
      source,
      { ...source, title: 'Mine', note: 'Mine' },
      { ...source, title: 'Theirs', reliability: 'B' },
    );
    expect(merged).toEqual({ ...source, title: 'Mine', note: 'Mine', reliability: 'B' });
    expect(conflicts).toEqual([{ at: 'title', mine: 'Mine', theirs: 'Theirs' }]);
  });
});
