import type { CsvColumn } from '@domain/csv.js';
import type { Language } from '@domain/spoken-languages.js';
import type { Written } from '../../api/export-queries.js';
import type { ExportOptions } from '../../filters/export-address.js';
import type { Format } from './formats.js';

/** What is chosen beside format, filter and day. */
export interface Choices {
  /** In their order; all of them where none is. */
  readonly columns: readonly CsvColumn[];
  /** Whether a table is in the language of whoever reads it: headings, words, and what is written, where somebody wrote it in that. */
  readonly isNamed: boolean;
  /** Whether a calendar has tasks. */
  readonly todo: boolean;
  /** Of whoever reads. */
  readonly language: Language;
}

/** What is asked of a file in its address, and of the rows that are shown of it beforehand: both in the same language. */
export function askedOf(
  { name, options, hasColumns, hasHeadings, inLanguage, latest, shows }: Format,
  { columns: chosen, isNamed, todo, language }: Choices,
): { options: ExportOptions; written: Written } {
  const columns = hasColumns && chosen.length > 0 ? chosen : undefined;
  const headings = hasHeadings && isNamed ? language : undefined;
  // Without a choice, what can be brought in again stays in the language in which it was written.
  const lang = inLanguage ? language : headings;
  return {
    options: {
      ...options,
      ...(columns && { columns }),
      ...(lang && { lang }),
      ...(headings && { headings }),
      ...(name === 'calendar' && todo && { todo: 'true' }),
    },
    written: { columns: columns ?? shows ?? undefined, lang, headings, sort: latest ? '-updated' : 'when' },
  };
}
