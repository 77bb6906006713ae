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

/** More words no date has that anybody searches for: “from Thursday 26 February to Wednesday 5 March 2026”. */
const LONGEST = 9;

/** Rules that name no days by themselves. How long somebody was given, or what lies ahead, is nobody's question here. */
const NOT_NAMING: ReadonlySet<SaidRule> = new Set<SaidRule>([
  ...(['day-about', 'days-between', 'days-before', 'days-after', 'days-given', 'whole-week-after'] as const),
  ...([
    'day-from-date',
    'days-from-date',
    'rest-of-week',
    'rest-of-week-local',
    'rest-of-span',
    'span-so-far',
  ] as const),
  ...(['coming-hours', 'coming-days', 'coming-weeks', 'coming-months', 'until', 'before', 'from', 'no-end'] as const),
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
  if (said?.when === null) return said.reason === 'weekday' ? eitherOf(text, said.instead ?? []) : null;
  if (!said || NOT_NAMING.has(said.rule) || said.earliest === null || said.latest === null) return null;
  return { first: said.earliest, last: said.latest, words: text, rule: said.rule };
}

/** Of a date whose weekday is another, both days that may be meant, and what lies between: “Monday 3 March 2026”. */
function eitherOf(words: string, days: readonly string[]): Days | null {
  const [first, ...others] = [...days].sort();
  return first === undefined ? null : { first, last: others.at(-1) ?? first, words, rule: 'one-of' };
}
