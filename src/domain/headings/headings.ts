import { CSV_COLUMNS, type CsvColumn } from '../csv.js';
import type { LabelGroup } from '../labels/label-table.js';
import type { Language } from '../spoken-languages.js';
import { tongueOf } from '../tongues/learnt.js';
import '../tongues/every.js';
import { AR } from './ar.js';
import { EN } from './en.js';
import { FA } from './fa.js';
import { FR } from './fr.js';
import type { HeadingTable, SheetName } from './heading-table.js';

/** Words that cells hold one of. */
export type WordGroup = LabelGroup | keyof HeadingTable['words'];

export const HEADINGS: Readonly<Record<Language, HeadingTable>> = { en: EN, fr: FR, ar: AR, fa: FA };

/** What a column of a sheet is called in a language; without one, as programs have it. */
export function headingOf(sheet: SheetName, column: string, language: Language | undefined): string {
  if (language === undefined) return column;
  const { events, parts } = HEADINGS[language];
  const there: Readonly<Record<string, string>> = sheet === 'events' ? events : { ...events, ...parts };
  return there[`${sheet}.${column}`] ?? there[column] ?? column;
}

/** The same of a sheet. */
export function sheetCalled(sheet: SheetName, language: Language | undefined): string {
  return language === undefined ? sheet : HEADINGS[language].sheets[sheet];
}

/** The words of a group by code. */
export function wordsOf(group: WordGroup, language: Language): Readonly<Record<string, string>> {
  const { words } = HEADINGS[language];
  return group in words ? words[group as keyof typeof words] : tongueOf(language).labels[group as LabelGroup];
}

/** What the column of events is called in every language: as programs have it, then as people do. */
export function columnCalled(column: string): readonly string[] {
  const isColumn = CSV_COLUMNS.some((one) => one === column);
  return [column, ...(isColumn ? Object.values(HEADINGS).map(({ events }) => events[column as CsvColumn]) : [])];
}
