import { readSaid, type Said, type SaidOptions } from '@domain/time/said/read-said.js';
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
  return said && { ...said, saidAs: said.rule === 'as-written' ? null : text };
}

/** The language whose rules understand the words, tried in the order of `readSaid`. */
export function languageOf(words: string, options: Reading): 'en' | 'fr' {
  return readSaid(words, { ...options, language: 'en' }) ? 'en' : 'fr';
}
