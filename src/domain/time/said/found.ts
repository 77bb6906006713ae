import type { Day } from '../calendar.js';
import { isoDay } from './days.js';
import type { SaidRefusal } from './refusals.js';
import type { SaidRule } from './said-rules.js';

export type SaidLanguage = 'en' | 'fr' | 'ar' | 'fa';

/** Which way a date without a year, or a bare weekday, is taken. */
export type Facing = 'past' | 'future' | 'nearest';

export interface Context {
  readonly saidOn: Day;
  readonly language: SaidLanguage;
  readonly facing: Facing;
  /** The zone of the form, of an hour that names none. */
  readonly timezone?: string | null;
  /** Where a weekday or a day without its year is looked for; the day it was said unless another date stands beside it. */
  readonly anchor?: Day;
  /** The first day of a week, 1 (Monday, where nothing is told) … 7. Its last two are its weekend. */
  readonly weekStart?: number;
  /** Told why a reading came to nothing, for where no other comes to something. */
  readonly doubt?: (reason: SaidRefusal) => void;
}

/** Days understood from words, both included; a null `last` is an open end. */
export interface Found {
  readonly first: Day;
  readonly last: Day | null;
  /** EDTF. */
  readonly when: string;
  readonly rule: SaidRule;
  /** What it is of the calendar, where parts of it can be named. */
  readonly unit?: 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** The half of the day that is told with it: `Thursday evening`. */
  readonly half?: string;
  /** Whether it is a year, or a part of one, of the Solar Hijri calendar. */
  readonly solar?: boolean;
}

/** A run of days as EDTF: a whole month or year shortly, one day as itself. */
export function run(rule: SaidRule, first: Day, last: Day | null): Found {
  return { first, last, rule, when: edtfOf(first, last) };
}

/** A run of days of which either end is only about then. */
export function aboutRun(rule: SaidRule, first: Day, last: Day): Found {
  const [from, to] = [isoDay(first), isoDay(last)];
  return { first, last, rule, when: from === to ? `${from}~` : `${from}~/${to}~` };
}

function edtfOf(first: Day, last: Day | null): string {
  if (!last) return `${isoDay(first)}/..`;
  const [from, to] = [isoDay(first), isoDay(last)];
  return from === to ? from : `${from}/${to}`;
}
