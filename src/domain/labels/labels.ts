import { EN } from './en.js';
import { FR } from './fr.js';
import type { LabelGroup, LabelTable } from './label-table.js';

/** The languages that the vocabulary speaks (BCP 47), the first one being the fallback. */
export const LABEL_LANGUAGES = ['en', 'fr'] as const;
type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

const TABLES: Record<string, LabelTable> = { en: EN, fr: FR } satisfies Record<LabelLanguage, LabelTable>;

/** The word for `code` in `language` ('fr', 'fr-CH'); English where the language is not spoken, the code itself where it is no word of ours. */
export function label(group: LabelGroup, code: string | number, language: string): string {
  const table: LabelTable = TABLES[primaryLanguage(language)] ?? EN;
  return (table[group] as Record<string, string>)[String(code)] ?? String(code);
}

/** The language without its region or script: 'fr-CH' → 'fr'. */
export function primaryLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}
