import type { CsvColumn } from '@domain/csv.js';
import { CSV_COLUMNS_SAID } from '@domain/csv-columns.js';
import type { Language } from '@domain/spoken-languages.js';
import { columns as arabic } from './columns-ar.js';
import { columns as persian } from './columns-fa.js';
import { columns as french } from './columns-fr.js';

const SAID: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<CsvColumn, string>>>> = {
  fr: french,
  ar: arabic,
  fa: persian,
};

/** What a column of the CSV holds, in a language that the client speaks. */
export function columnSaid(name: CsvColumn, language: Language): string {
  return language === 'en' ? CSV_COLUMNS_SAID[name].says : SAID[language][name];
}
