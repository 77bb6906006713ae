import type { Day } from '../calendar.js';
import { isoDay } from './days.js';
import type { SaidRule } from './rules.js';

export type SaidLanguage = 'en' | 'fr';

/** Which way a date without a year, or a bare weekday, is taken. */
export type Facing = 'past' | 'future' | 'nearest';

export interface Context {
  readonly saidOn: Day;
  readonly language: SaidLanguage;
  readonly facing: Facing;
}

/** Days understood from words, both included; a null `last` is an open end. */
export interface Found {
  readonly first: Day;
  readonly last: Day | null;
  /** EDTF. */
  readonly when: string;
  readonly rule: SaidRule;
}

/** A run of days as EDTF: a whole month or year shortly, one day as itself. */
export function run(rule: SaidRule, first: Day, last: Day | null): Found {
  return { first, last, rule, when: edtfOf(first, last) };
}

function edtfOf(first: Day, last: Day | null): string {
  if (!last) return `${isoDay(first)}/..`;
  const [from, to] = [isoDay(first), isoDay(last)];
  return from === to ? from : `${from}/${to}`;
}
