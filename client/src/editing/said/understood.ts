import type { SaidLanguage } from '@domain/time/said/found.js';
import { languagesOf, readSaid, type Said, type SaidOptions } from '@domain/time/said/read-said.js';
import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { writtenDays } from '@domain/time/said/written.js';

/** A date that was typed, as it will be recorded. */
export interface Understood extends Omit<Said, 'rule'> {
  /** A rule of `readSaid`, or what an editor wrote; null where none is known. */
  readonly rule: string | null;
  /** The words to keep; null where the date itself was typed. */
  readonly saidAs: string | null;
}

/** From which day, in which zone and which way words are read. */
export type Reading = SaidOptions;

/** What words were read as before. */
export interface Recorded {
  readonly text: string;
  readonly when: string;
  readonly rule: string | null;
}

/** How a text is understood; null while it is not. What is recorded stays as long as its words stay. */
export function understand(typed: string, options: Reading, recorded: Recorded | null = null): Understood | null {
  const text = typed.trim();
  if (recorded?.text === text) {
    const days = writtenDays(recorded.when, options.timezone ?? null) ?? { earliest: null, latest: null };
    return { when: recorded.when, rule: recorded.rule, saidAs: recorded.when === text ? null : text, ...days };
  }
  const said = readSaid(text, options);
  return said && said.when !== null ? { ...said, saidAs: said.rule === 'as-written' ? null : text } : null;
}

/** Why a date that was typed is none; null where it is understood, and where nobody knows what it is. */
export function refusalOf(typed: string, options: Reading): SaidRefusal | null {
  const said = readSaid(typed, options);
  return said?.when === null ? said.reason : null;
}

/** The language in which words are read: that of the document where it says so of digits, else what their script tells. */
export function readIn(typed: string, document: string | undefined): SaidLanguage | 'auto' {
  const [language = ''] = (document ?? '').split('-');
  return (language === 'ar' || language === 'fa') && !/\p{Script=Latin}/u.test(typed) ? language : 'auto';
}

/** The language whose rules understand the words, tried in the order of `readSaid`. */
export function languageOf(words: string, options: Reading): SaidLanguage {
  const languages = languagesOf(words, options.language);
  const reads = (language: SaidLanguage) => (readSaid(words, { ...options, language })?.when ?? null) !== null;
  return languages.find(reads) ?? languages.at(-1) ?? 'en';
}
