import { accountEn } from './account/en.js';
import { accountFr } from './account/fr.js';
import { accountsEn } from './accounts/en.js';
import { accountsFr } from './accounts/fr.js';
import { articleEn } from './article/en.js';
import { articleFr } from './article/fr.js';
import { briefingEn } from './briefing/en.js';
import { briefingFr } from './briefing/fr.js';
import { directoryEn } from './directory/en.js';
import { directoryFr } from './directory/fr.js';
import { editingEn } from './editing/en.js';
import { editingFr } from './editing/fr.js';
import { en } from './en.js';
import { followUpsEn } from './follow-ups/en.js';
import { followUpsFr } from './follow-ups/fr.js';
import { formEn } from './form/en.js';
import { formFr } from './form/fr.js';
import { fr } from './fr.js';
import { pickLanguage } from './languages.js';
import { recordsEn } from './records/en.js';
import { recordsFr } from './records/fr.js';
import { reviewEn } from './review/en.js';
import { reviewFr } from './review/fr.js';
import { positionsEn } from './positions/en.js';
import { positionsFr } from './positions/fr.js';
import { tensionEn } from './tension/en.js';
import { tensionFr } from './tension/fr.js';
import { undertakingsEn } from './undertakings/en.js';
import { undertakingsFr } from './undertakings/fr.js';

const tables = {
  en: flatten({
    ...en,
    account: accountEn,
    accounts: accountsEn,
    article: articleEn,
    briefing: briefingEn,
    directory: directoryEn,
    editing: editingEn,
    followUps: followUpsEn,
    review: reviewEn,
    positions: positionsEn,
    tension: tensionEn,
    undertakings: undertakingsEn,
    form: formEn,
    records: recordsEn,
  }),
  fr: flatten({
    ...fr,
    account: accountFr,
    accounts: accountsFr,
    article: articleFr,
    briefing: briefingFr,
    directory: directoryFr,
    editing: editingFr,
    followUps: followUpsFr,
    review: reviewFr,
    positions: positionsFr,
    tension: tensionFr,
    undertakings: undertakingsFr,
    form: formFr,
    records: recordsFr,
  }),
};

describe('translations', () => {
  it('say the same things in both languages', () => {
    expect(withoutPlurals(tables.fr)).toEqual(withoutPlurals(tables.en));
  });

  it.each(Object.entries(tables))('leave nothing empty in %s', (_language, table) => {
    expect(Object.entries(table).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.entries(tables))('have every plural form of %s', (language, table) => {
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
