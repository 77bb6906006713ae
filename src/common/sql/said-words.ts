import type { Binder } from '../../database/literals.js';
import { wordsOf, type WordGroup } from '../../domain/headings/headings.js';
import type { Language } from '../../domain/spoken-languages.js';

/** SQL of a word of the vocabulary as it is written out; `cell` is SQL of its code. */
export type Say = (group: WordGroup, cell: string) => string;

/** As programs have it. */
export const IN_CODES: Say = (_group, cell) => cell;

/** As a language has it. */
export function inWordsOf(language: Language, parameters: Binder): Say {
  return (group, cell) => `(${parameters.add(JSON.stringify(wordsOf(group, language)))}::jsonb ->> (${cell})::text)`;
}
