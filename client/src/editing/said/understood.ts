import { setByHand } from '@domain/time/said/by-hand.js';
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
  /** Somebody said what the words mean, for no rule can. */
  readonly byHand?: true;
}

/** From which day, in which zone and which way words are read. */
export type Reading = SaidOptions;

/** What words were read as before. */
export interface Recorded {
  readonly text: string;
  readonly when: string;
  readonly rule: string | null;
}

/**
 * How a text is understood; null while it is not. What is recorded stays as long as its words stay. Behind `=` stands what words mean of
 * which no rule can know it: `before the election = 2026-10-01/2026-11-02`.
 */
export function understand(typed: string, options: Reading, recorded: Recorded | null = null): Understood | null {
  const text = typed.trim();
  if (recorded?.text === text) {
    const days = writtenDays(recorded.when, options.timezone ?? null) ?? { earliest: null, latest: null };
    return { when: recorded.when, rule: recorded.rule, saidAs: recorded.when === text ? null : text, ...days };
  }
  const hand = setByHand(text);
  const said = readSaid(hand?.window ?? text, options);
  if (!said?.when) return null;
  if (hand) return { ...said, rule: null, saidAs: hand.words, byHand: true };
  return { ...said, saidAs: said.rule === 'as-written' ? null : text };
}

/** Words with the window that somebody says they mean, as it is typed: what {@link understand} takes apart again. */
export function withWindow(typed: string, window: string): string {
  return `${setByHand(typed)?.words ?? typed.replace(/[\s=]+$/, '').trim()} = ${window.trim()}`;
}

/** Why a date that was typed is none; null where it is understood, and where nobody knows what it is. */
export function refusalOf(typed: string, options: Reading): SaidRefusal | null {
  const said = readSaid(setByHand(typed)?.window ?? typed, options);
  return said?.when === null ? said.reason : null;
}

/** The days that a date could be of which it is not sure (YYYY-MM-DD); none where they are not two. */
export function insteadOf(typed: string, options: Reading): readonly string[] {
  const said = readSaid(setByHand(typed)?.window ?? typed, options);
  return said?.when === null ? (said.instead ?? []) : [];
}

/**
 * The language in which words are read: that of the document where it says so of digits (of `06/02/2026` in French the day stands first),
 * else what their script tells.
 */
export function readIn(typed: string, document: string | undefined): SaidLanguage | 'auto' {
  const [language = ''] = (document ?? '').split('-');
  if (language === 'fr' && !/\p{L}/u.test(typed)) return 'fr';
  return (language === 'ar' || language === 'fa') && !/\p{Script=Latin}/u.test(typed) ? language : 'auto';
}

/**
 * The language whose rules understand the words, tried in the order of `readSaid`; else one whose rules know why they are no date, else
 * `own`, that of whoever writes, where it has their script.
 */
export function languageOf(words: string, options: Reading, own: string): SaidLanguage {
  const languages = languagesOf(words, options.language);
  const read = (language: SaidLanguage) => readSaid(words, { ...options, language });
  return (
    languages.find((language) => (read(language)?.when ?? null) !== null) ??
    languages.find((language) => read(language) !== null) ??
    languages.find((language) => language === own) ??
    languages[0] ??
    'en'
  );
}
