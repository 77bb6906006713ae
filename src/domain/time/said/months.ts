import { daysInMonth } from '../calendar.js';
import { SEASONS } from '../seasons.js';
import { addMonths, isoDay } from './days.js';
import { run, type Context, type Found } from './found.js';
import { MONTH, SEASON, monthNumber, seasonCode } from './names.js';

/** Months, seasons and years, and parts of months and years. */
export function months(phrase: string, context: Context): Found | null {
  return month(phrase, context) ?? season(phrase, context) ?? year(phrase, context);
}

const PART = '(?:(early|mid|late|half1|half2) )?';

function month(phrase: string, context: Context): Found | null {
  const named = new RegExp(`^${PART}(?:(next|last|this) )?(?:(month)|(${MONTH})\\.?(?:,? (\\d{4}))?)$`).exec(phrase);
  if (!named) return null;
  const [, part, which, relative, name = '', yearText] = named;
  const { saidOn } = context;
  const steps = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  if (relative !== undefined) {
    if (part === undefined && which === undefined) return null;
    return partOfMonth(part, addMonths({ ...saidOn, day: 1 }, steps));
  }
  const number = monthNumber(name);
  if (number === null) return null;
  return partOfMonth(part, { year: yearText ? Number(yearText) : yearOf(number, steps, context), month: number });
}

/** The year of a month that is named without one. */
function yearOf(month: number, steps: number, { saidOn, facing }: Context): number {
  const ahead = (month - saidOn.month + 12) % 12;
  if (steps < 0 || facing === 'past') return saidOn.year - (month > saidOn.month - (steps < 0 ? 1 : 0) ? 1 : 0);
  const back = steps === 0 && facing === 'nearest' && ahead > 6;
  const there = saidOn.month + ahead > 12 ? saidOn.year + 1 : saidOn.year;
  return back ? (month > saidOn.month ? saidOn.year - 1 : saidOn.year) : there;
}

function partOfMonth(part: string | undefined, { year, month }: { year: number; month: number }): Found {
  const end = daysInMonth(year, month);
  const days = (rule: Found['rule'], first: number, last: number) =>
    run(rule, { year, month, day: first }, { year, month, day: last });
  if (part === 'early') return days('month-early', 1, 10);
  if (part === 'mid') return days('month-middle', 11, 20);
  if (part === 'late') return days('month-late', 21, end);
  if (part === 'half1') return days('month-half', 1, 15);
  if (part === 'half2') return days('month-half', 16, end);
  const whole = days('calendar-span', 1, end);
  return { ...whole, when: isoDay({ year, month, day: 1 }).slice(0, -3) };
}

function season(phrase: string, { saidOn, facing }: Context): Found | null {
  const match = new RegExp(`^(?:(next|last|this) )?(${SEASON})(?: (\\d{4}))?$`).exec(phrase);
  const code = match && seasonCode(match[2] ?? '');
  const shape = code ? SEASONS[code] : undefined;
  if (!match || !code || !shape) return null;
  const year = match[3] ? Number(match[3]) : seasonYear(shape.start, match[1], { saidOn, facing });
  const first = { year, month: shape.start, day: 1 };
  const final = addMonths(first, shape.months - 1);
  const last = { ...final, day: daysInMonth(final.year, final.month) };
  return { first, last, rule: 'calendar-span', when: `${isoDay(first).slice(0, -6)}-${code}` };
}

/** The year in which a season starts that is named without one; the winter of January started the year before. */
function seasonYear(
  start: number,
  which: string | undefined,
  { saidOn, facing }: Pick<Context, 'saidOn' | 'facing'>,
): number {
  const year = start === 12 && saidOn.month < 3 ? saidOn.year - 1 : saidOn.year;
  const begun = year < saidOn.year || start <= saidOn.month;
  if (which === 'next') return begun ? year + 1 : year;
  if (which === 'last') return begun && start + 2 < saidOn.month ? year : year - 1;
  if (which === 'this') return year;
  if (facing === 'past') return begun ? year : year - 1;
  return facing === 'future' && start + 2 < saidOn.month ? year + 1 : year;
}

function year(phrase: string, { saidOn }: Context): Found | null {
  const match = new RegExp(`^${PART}(?:(next|last|this)? ?(year)|(\\d{4}))$`).exec(phrase);
  if (!match) return null;
  const [, part, which, relative, named] = match;
  if (relative !== undefined && part === undefined && which === undefined) return null;
  const number = named ? Number(named) : saidOn.year + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
  const span = (rule: Found['rule'], from: number, to: number): Found => ({
    ...run(rule, { year: number, month: from, day: 1 }, { year: number, month: to, day: daysInMonth(number, to) }),
    when: `${monthText(number, from)}/${monthText(number, to)}`,
  });
  if (part === 'early') return span('year-early', 1, 4);
  if (part === 'mid') return span('year-middle', 5, 8);
  if (part === 'late') return span('year-late', 9, 12);
  if (part === 'half1' || part === 'half2') return null;
  return { ...span('calendar-span', 1, 12), when: String(number).padStart(4, '0') };
}

function monthText(year: number, month: number): string {
  return isoDay({ year, month, day: 1 }).slice(0, -3);
}
