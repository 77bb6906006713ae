import { dictionariesIn } from '../../../test/support/dictionaries.js';
import { LANGUAGES, pickLanguage, type Language } from '@domain/spoken-languages.js';

let tables: Record<Language, Record<string, string>>;

beforeAll(async () => {
  tables = { en: flatten(await dictionariesIn('en')), fr: flatten(await dictionariesIn('fr')) };
});

describe('translations', () => {
  it('say the same things in both languages', () => {
    expect(withoutPlurals(tables.fr)).toEqual(withoutPlurals(tables.en));
  });

  it.each(LANGUAGES)('leave nothing empty in %s', (language) => {
    expect(Object.entries(tables[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('have every plural form of %s', (language) => {
    const table = tables[language];
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = pluralBases(table).flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(
      Object.keys(table)
        .filter((key) => PLURAL.test(key))
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('name the same values in both languages', () => {
    for (const [key, text] of Object.entries(tables.en)) {
      expect({ key, values: valuesIn(tables.fr[key] ?? '') }).toEqual({ key, values: valuesIn(text) });
    }
  });

  it('put a narrow no-break space where French wants one', () => {
    const wrong = Object.entries(tables.fr).filter(([, text]) => /[^\u202f][:;?!»](?=\s|$)|«(?!\u202f)/.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('choice of language', () => {
  it('takes the first wish that is spoken', () => {
    expect(pickLanguage([null, 'de', 'fr-CH', 'en'])).toBe('fr');
  });

  it('falls back to English', () => {
    expect(pickLanguage([null, 'de', ''])).toBe('en');
  });
});

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flatten(tree: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? [[path + key, value]] : Object.entries(flatten(value, `${path}${key}.`)),
    ),
  );
}

function withoutPlurals(table: Record<string, string>): string[] {
  return [...new Set(Object.keys(table).map((key) => key.replace(PLURAL, '')))].sort();
}

function pluralBases(table: Record<string, string>): string[] {
  const keys = Object.keys(table).filter((key) => PLURAL.test(key));
  return [...new Set(keys.map((key) => key.replace(PLURAL, '')))];
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{[^}]+\}\}/g)].map(([value]) => value).sort();
}
