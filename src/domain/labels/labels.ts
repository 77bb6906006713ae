import { tongueOf } from '../tongues/learnt.js';
import type { LabelGroup } from './label-table.js';

/** The word for `code` in `language` ('fr', 'fr-CH'); English where the language is not spoken, the code itself where it is no word of ours. */
export function label(group: LabelGroup, code: string | number, language: string): string {
  return (tongueOf(language).labels[group] as Record<string, string>)[String(code)] ?? String(code);
}
