import { LOCALE_COOKIE, type Language } from '@domain/spoken-languages.js';
import { localeOf, localeWished, writingOf, type Writing } from '@domain/tongues/writings.js';
import { intlLocale, writeAs } from '@domain/tongues/written.js';
import i18next from 'i18next';
import { readStored, store } from '../ui/stored.js';
import { sayNumbers } from './total.js';

/** Has a language be written as the reader chose, else as people do where the browser comes from. */
export function writeAsKept(language: Language): void {
  const kept = readStored(keyOf(language));
  if (kept !== null) tellServer(kept);
  writeAs(language, localeKept(language));
}

/** A dictionary with the figures of the reader, where they are others than those it is written in. */
export function inFigures<T extends object>(words: T, language: Language): T {
  const [own, chosen] = [language, localeKept(language)].map((locale) => new Intl.NumberFormat(locale));
  if (!own || !chosen || own.format(1) === chosen.format(1)) return words;
  const figure = (digit: string): string => chosen.format((digit.codePointAt(0) ?? 0) % 16);
  const rewritten = (text: string) => text.replace(NUMBER, (number) => number.replace(/\p{Nd}/gu, figure));
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? rewritten(value) : value,
  ) as T;
}

/** A number in a sentence, not one in a name, an address or a date that a program reads. */
const NUMBER = /(?<![\w.\-/:@=])\p{Nd}+(?![\w\-/])/gu;

const localeKept = (language: Language): string =>
  localeWished(language, [readStored(keyOf(language)), ...navigator.languages]);

/** How the language of the page is written. */
export function readWriting(): Writing {
  return writingOf(intlLocale(i18next.language));
}

/** Writes every figure and day so from now on, and keeps that for the next visit. */
export function chooseWriting(writing: Writing): void {
  const language = i18next.language as Language;
  const locale = localeOf(language, writing);
  store(keyOf(language), locale);
  tellServer(locale);
  writeAs(language, locale);
  sayNumbers();
  // Whatever speaks asks anew, and dictionaries have numbers, too.
  void i18next.reloadResources([language]).then(() => i18next.changeLanguage(language));
}

// Style sheets number lists.
i18next.on('languageChanged', (language) => {
  const { numberingSystem } = new Intl.NumberFormat(intlLocale(language)).resolvedOptions();
  document.documentElement.dataset['figures'] = numberingSystem;
});

const keyOf = (language: Language): string => `written.${language}`;

/** Pages that the server writes follow it. */
function tellServer(locale: string): void {
  document.cookie = `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
