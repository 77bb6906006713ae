import { translationFor } from './translation-for.js';

const both = { en: 'A good start', fr: 'Un bon début' };

describe('the translation under a quote', () => {
  it('is in the reader’s language', () => {
    expect(translationFor('fr', 'fa', both)).toEqual({ language: 'fr', text: 'Un bon début' });
  });

  it('is left out where the quote is in the reader’s language', () => {
    expect(translationFor('en', 'en', { fr: 'Un bon début' })).toBeNull();
  });

  it('is in English, else in whatever there is, where there is none in the reader’s language', () => {
    expect(translationFor('fr', 'fa', { ar: 'بداية جيدة', en: 'A good start' })?.language).toBe('en');
    expect(translationFor('fr', 'fa', { ar: 'بداية جيدة' })?.language).toBe('ar');
  });

  it('is none in a third language where the quote is in English', () => {
    expect(translationFor('fa', 'en', { fr: 'Un bon début' })).toBeNull();
  });

  it('is none where nobody translated it', () => {
    expect(translationFor('fr', 'fa', null)).toBeNull();
  });
});
