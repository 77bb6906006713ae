import { dictionariesIn } from '../../../test/support/dictionaries.js';
import { LANGUAGES, pickLanguage, type Language } from '@domain/spoken-languages.js';

let tables: Record<Language, Record<string, string>>;

beforeAll(async () => {
  const spoken = LANGUAGES.map(async (language) => [language, flatten(await dictionariesIn(language))] as const);
  tables = Object.fromEntries(await Promise.all(spoken)) as typeof tables;
});

describe('translations', () => {
  it.each(LANGUAGES)('say the same things in %s', (language) => {
    expect(withoutPlurals(tables[language])).toEqual(withoutPlurals(tables.en));
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

  it.each(LANGUAGES)('name the same values in %s', (language) => {
    for (const [key, text] of Object.entries(tables[language])) {
      const english = tables.en[key.replace('_zero', '_one')] ?? tables.en[key.replace(PLURAL, '_other')] ?? '';
      // Arabic has words of its own for none, one and two of a thing.
      const counts = language === 'ar' && /_(zero|one|two)$/.test(key);
      const values = (words: string) => valuesIn(words).filter((value) => !counts || !value.startsWith('{{count,'));
      expect({ key, values: values(text) }).toEqual({ key, values: values(english) });
    }
  });

  it.each(['ar', 'fa'] as const)('are in the script of %s wherever they are words', (language) => {
    const foreign = Object.entries(tables[language]).filter(
      ([key, text]) => !/\p{Script=Arabic}/u.test(text) && lettersOf(text) !== '' && text !== tables.en[key],
    );
    expect(foreign).toEqual([]);
    const english = Object.entries(tables[language]).filter(
      ([key, text]) => text === tables.en[key] && lettersOf(text) !== '',
    );
    expect(english.map(([, text]) => text).filter((text) => !SAME_EVERYWHERE.includes(text))).toEqual([]);
  });

  it('write Persian with its own kaf and ye, Arabic with its', () => {
    expect(Object.entries(tables.fa).filter(([, text]) => /[كيى]/.test(text))).toEqual([]);
    expect(Object.entries(tables.ar).filter(([, text]) => /[کیگچپژ]/.test(text))).toEqual([]);
  });

  it.each(['ar', 'fa'] as const)('have the commas, question and percent signs of %s', (language) => {
    // What is typed or read by a program stays as it is: tags, addresses, dates, and lists of them.
    const said = (text: string) =>
      text.replaceAll(/\{\{[^}]+\}\}/g, '').replaceAll(/[\w.~:/+-]+(, [\w.~:/+-]+)*/g, 'x');
    expect(Object.entries(tables[language]).filter(([, text]) => /[,;?]/.test(said(text)))).toEqual([]);
    expect(Object.entries(tables.fa).filter(([, text]) => text.includes('%'))).toEqual([]);
  });

  it('put a narrow no-break space where French wants one', () => {
    const wrong = Object.entries(tables.fr).filter(([, text]) => /[^\u202f][:;?!»](?=\s|$)|«(?!\u202f)/.test(text));
    expect(wrong).toEqual([]);
  });

  it('call the kind of anything « nature » in French', () => {
    const other = Object.entries(tables.fr).filter(([key, text]) => /\bkind$/.test(key) && /genre/i.test(text));
    expect(other).toEqual([]);
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

/** Names of programs and formats, which are written the same in every language. */
const SAME_EVERYWHERE: readonly string[] = [
  ...[
    'Démarche',
    '{{page}} · Démarche',
    'Ctrl K',
    'Wikidata',
    'Zotero',
    'LaTeX',
    'TimelineJS',
    'CSV (RFC 4180)',
    'JSON Lines',
  ],
  ...['SVG', 'PNG', 'PDF', 'file.json', 'Tab'],
];

/** What a sentence says beside its values and signs. */
function lettersOf(text: string): string {
  return text.replaceAll(/\{\{[^}]+\}\}/g, '').replaceAll(/\P{L}/gu, '');
}

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
