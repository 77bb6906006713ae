import type { SaidLanguage } from './found.js';
import { ENGLISH } from './lexicon/english.js';
import { FRENCH } from './lexicon/french.js';
import { NUMBERS } from './lexicon/numbers.js';

const LEXICON = { en: ENGLISH, fr: FRENCH } as const;

/**
 * A phrase in the few words that the rules know, the same for both languages; names of days and months stay.
 *
 * @example canonical('En début de semaine prochaine', 'fr') // 'early next week'
 */
export function canonical(phrase: string, language: SaidLanguage): string {
  return LEXICON[language].reduce(
    (text, [pattern, word]) => tidy(text.replace(pattern, word)),
    numbered(tidy(phrase), language),
  );
}

function tidy(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”«»"]/g, '')
    .replace(/\s*[–—]\s*/g, ' - ')
    .replace(/^[\s,;:]+|[\s,;:.!?]+$/g, '')
    .replace(/\s+/g, ' ');
}

function numbered(phrase: string, language: SaidLanguage): string {
  return phrase.replace(/[\p{L}-]+/gu, (word) => String(NUMBERS[language].get(word) ?? word));
}
