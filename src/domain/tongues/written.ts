import type { Language } from '../spoken-languages.js';

/** How a language is written by Intl where nobody says otherwise (BCP 47). English dates are day first: `6 February 2026`. */
const WRITTEN = new Map<string, string>([['en', 'en-GB']]);

/**
 * The locale by which Intl writes a language; one that says more than a language is taken as it is. Every formatter that somebody
 * reads is made with it: whatever a reader chose of figures, months and calendar holds everywhere.
 */
export function intlLocale(locale: string): string {
  return WRITTEN.get(locale) ?? locale;
}

/** A day as briefly as it is said with the name of its month, which Intl’s own styles leave out in Arabic. */
export const SHORT_DAY = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
} as const satisfies Intl.DateTimeFormatOptions;

/** Has a language be written by a locale from now on. For the client, which has one reader; a server hands on whole locales. */
export function writeAs(language: Language, locale: string): void {
  WRITTEN.set(language, locale);
}
