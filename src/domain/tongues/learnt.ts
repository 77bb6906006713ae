import type { Language } from '../spoken-languages.js';
import { tongue as english } from './english.js';
import type { Tongue } from './tongue.js';

/** English is always there. All others are learnt: by the server at its start, by the client when somebody reads them. */
const learnt = new Map<string, Tongue>([['en', english]]);

export function learn(language: Language, tongue: Tongue): void {
  learnt.set(language, tongue);
}

/** What the domain says in a language ('fr', 'fr-CH'); English where the language is not spoken, or not learnt yet. */
export function tongueOf(locale: string): Tongue {
  return learnt.get(primaryLanguage(locale)) ?? english;
}

/** The language without its region or script: 'fr-CH' → 'fr'. */
export function primaryLanguage(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
