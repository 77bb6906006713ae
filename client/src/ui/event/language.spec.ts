import { directionOf, languageName } from './language.js';

describe('languages of quotes', () => {
  it.each([
    ['fa', 'rtl'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['fr', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['not a language', 'auto'],
    [null, 'auto'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it('are named in the reader’s language', () => {
    expect(languageName('fa', 'en')).toBe('Persian');
    expect(languageName('fa', 'fr')).toBe('persan');
    expect(languageName('???', 'en')).toBe('???');
  });
});
