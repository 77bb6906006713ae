import type { Weeks } from './weeks.js';

/** How dates are said in one language: names, numbers, and the patterns of phrases. Another language is another of these. */
export interface Lexicon {
  /** Names of each month, weekday (Monday first) and season (spring first), apart by `|`. */
  readonly months: readonly string[];
  /** Those of the Solar Hijri calendar, where the language counts by it. */
  readonly solarMonths?: readonly string[];
  readonly weekdays: readonly string[];
  readonly seasons: readonly string[];
  readonly units: Readonly<Record<Unit, string>>;
  /** Numbers written out, `twenty - one`: a hyphen is a word of its own. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What stands behind the digits of an ordinal: `st`, `er`. */
  readonly ordinalEndings: string;
  /** One writing for letters, marks and digits that are written in several ways; done to patterns and names as well. */
  readonly fold?: (text: string) => string;
  /** What is written together with the word that it stands before, such as “and” and “the” in Arabic: taken off where only the rest is known. */
  readonly prefixes?: readonly string[];
  /** When weeks begin; on Monday where nothing is told. */
  readonly weeks?: Weeks;
  /** Abbreviations and the like, brought to one writing before words are told apart. */
  readonly writings: readonly (readonly [pattern: RegExp, written: string])[];
  /** How a phrase begins that waits for something without a date, whatever that is: `as soon as …`. No figure is in it: that may be a date that was not understood. */
  readonly openEnded: RegExp;
  readonly grammar: Grammar;
}

export type Unit = 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

/** What may be said, by category. The first rule of a category that fits and has a meaning is taken. */
export type Grammar = Readonly<Record<string, readonly Rule[]>>;

/**
 * A phrase and what it means. In a pattern `(a|b)` may stand, one of `[a|b]` stands, and `{name:category}` is something of
 * a category: one of the grammar, or a word of the lexicon (`n`, `ord`, `dom`, `year`, `month`, `weekday`, `season`,
 * `unit`, `minutes`). `means` is the operation that turns it into days; `given` are values that the words stand for.
 */
export type Rule = readonly [pattern: string, means: string, given?: Readonly<Record<string, string | number>>];
