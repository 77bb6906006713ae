import { checkSource, EMPTY_SOURCE, mergeSources, sourceInput, type SourceForm } from './source-form.js';

const TODAY = '2026-02-07';

const source: SourceForm = {
  ...EMPTY_SOURCE,
  ...{ url: 'https://example.org/a', publisher: 'Paper', title: 'Talks', publishedOn: '2026-02-06' },
};

describe('the form of a source', () => {
  it('lacks everything but a language while nothing is typed', () => {
    expect(Object.keys(checkSource(EMPTY_SOURCE, TODAY))).toEqual(['/url', '/publisher', '/title']);
  });

  it('lacks nothing without note and mirror, which are sent as not known', () => {
    expect(checkSource(source, TODAY)).toEqual({});
    expect(sourceInput({ ...source, title: ' Talks ' }, TODAY)).toMatchObject({
      ...{ title: 'Talks', url: source.url, citation: null, note: null, retrievedVia: null, reliability: null },
    });
  });

  it('takes the text that a source is cited by for its address', () => {
    const cable = { ...source, url: '', citation: 'Cable 04MUSCAT1', publishedOn: '2004' };
    expect(checkSource(cable, TODAY)).toEqual({});
    expect(sourceInput(cable, TODAY)).toMatchObject({ url: null, citation: 'Cable 04MUSCAT1', publishedOn: '2004' });
  });

  it('asks again for a day that nobody understands', () => {
    expect(checkSource({ ...source, publishedOn: 'some day' }, TODAY)).toEqual({ '/publishedOn': 'needsDay' });
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
