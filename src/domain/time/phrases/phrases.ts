import type { SeasonName } from '../seasons.js';

/** What a language says around dates. `isDay` tells a full day from a month, season or year: French needs to know. */
export interface Phrases {
  readonly about: (date: string, isDay: boolean) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string, isDay: boolean) => string;
  readonly until: (date: string, isDay: boolean) => string;
  readonly noEnd: string;
  readonly unknownEnd: string;
  readonly noStart: string;
  readonly unknownStart: string;
  readonly noDates: string;
  /** Between two parts of a sentence, with its space. */
  readonly comma: string;
  /** Between parts that may have commas in them, with its space. */
  readonly semicolon: string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly someDay: (span: string) => string;
  readonly someMonth: (year: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly season: (name: SeasonName, years: string) => string;
  readonly south: (season: string) => string;
  /** Last touch on a date from Intl. */
  readonly polish: (date: string) => string;
}
