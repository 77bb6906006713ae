import { documentInput, languageTold, NO_DOCUMENT, publishedWhen } from './document-description.js';

const TODAY = '2026-02-07';

describe('the day a document appeared', () => {
  it.each([
    ['2014-01-20', '2014-01-20'],
    ['2014-01', '2014-01'],
    [' 2014 ', '2014'],
    ['6 February 2026', '2026-02-06'],
    ['', null],
    ['some day', undefined],
    ['2014/2015', undefined],
  ])('is read from “%s” as %s', (typed, when) => {
    expect(publishedWhen(typed, TODAY)).toBe(when);
  });
});

describe('what is sent of a document', () => {
  it('says null of what is not known, and leaves the kind to its publisher', () => {
    const document = { ...NO_DOCUMENT, publisher: ' State Department ', title: ' Cable ', citation: ' 04MUSCAT1 ' };
    expect(documentInput(document, TODAY)).toEqual({
      ...{ publisher: 'State Department', title: 'Cable', citation: '04MUSCAT1', language: 'en', seen: 'read' },
      ...{ titleSource: null, publishedOn: null, accessedOn: null, reliability: null, agencies: [], textOf: null },
    });
  });

  it('says nothing of a language that is not known, which it shows as an empty field', () => {
    expect(documentInput({ ...NO_DOCUMENT, language: ' ' }, TODAY).language).toBeNull();
    expect(['und', 'fa'].map(languageTold)).toEqual(['', 'fa']);
  });

  it('leaves a day that nobody understands for the server to refuse', () => {
    expect(documentInput({ ...NO_DOCUMENT, publishedOn: 'some day' }, TODAY)).toMatchObject({
      publishedOn: 'some day',
    });
  });
});
