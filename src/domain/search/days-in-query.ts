import { readSaid } from '../time/said/read-said.js';
import type { SaidRule } from '../time/said/said-rules.js';
import type { QueryPart } from './query-parts.js';

/** Days, both included, as `2026-02-06`. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** What was typed. */
  readonly words: string;
  /** By which it was read. */
  readonly rule: SaidRule;
}

/** Pieces of a query that name days. */
export interface DaysNamed {
  readonly days: Days;
  readonly pieces: number;
  /** Whether it may as well be meant as words: May, March, Sunday, 2026, and “early next week”, which somebody said who is quoted. */
  readonly ambiguous: boolean;
}

/** More words no date has that anybody searches for: “from 3 to 5 March 2026”. */
const LONGEST = 6;

/** Rules that name days by themselves. How long somebody was given, or what lies ahead, is nobody's question here. */
const NAMING: ReadonlySet<SaidRule> = new Set<SaidRule>([
  ...(['as-written', 'calendar-day', 'calendar-days', 'calendar-span', 'one-of', 'day-counted'] as const),
  ...([
    'weekday-nearest',
    'weekday-back',
    'weekday-ahead',
    'weekday-of-week',
    'weekday-next',
    'weekday-last',
    'weekday-of-next-week',
    'weekend',
    'working-week',
  ] as const),
  ...(['whole-week', 'week-early', 'week-middle', 'week-late', 'month-early', 'month-middle', 'month-late'] as const),
  ...(['weekend-local', 'working-week-local', 'whole-week-local', 'week-early-local', 'week-middle-local'] as const),
  ...(['week-late-local', 'month-half', 'year-early', 'year-middle', 'year-late', 'between', 'about'] as const),
]);

/**
 * The days that pieces of a query name from piece `at` on, the most pieces that are a date; null where they name none. They
 * are read as the form reads what was said `today`, facing the past.
 *
 * @example daysAt(queryParts('Muscat 6 February'), 1, '2026-03-01') // { days: { first: '2026-02-06', … }, pieces: 2, … }
 */
export function daysAt(parts: readonly QueryPart[], at: number, today: string): DaysNamed | null {
  const quoted = parts.findIndex((part, index) => index >= at && part.quoted);
  const end = Math.min(parts.length, at + LONGEST, quoted === -1 ? Infinity : quoted);
  for (let until = end; until > at; until -= 1) {
    const text = parts
      .slice(at, until)
      .map((part) => part.text)
      .join(' ')
      .replace(/^[([]+|[)\],.;:?!]+$/g, '');
    const days = daysOf(text, today);
    if (!days) continue;
    // From today on, what lies ahead is told by few; the record is full of those who said it of a day of their own.
    const ahead = days.first > today && !/\d/.test(text);
    return { days, pieces: until - at, ambiguous: ahead || (until - at === 1 && !/\d\D/.test(text)) };
  }
  return null;
}

function daysOf(text: string, today: string): Days | null {
  // A year before 1000 or after 2999 is some other number.
  if (/^\d+$/.test(text) && !/^[12]\d{3}$/.test(text)) return null;
  const said = readSaid(text, { saidOn: today, facing: 'past' });
  if (!said || said.when === null || !NAMING.has(said.rule) || said.earliest === null || said.latest === null)
    return null;
  return { first: said.earliest, last: said.latest, words: text, rule: said.rule };
}
