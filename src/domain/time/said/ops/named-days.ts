import { compareDays, type Day } from '../../calendar.js';
import type { Operation, Parts } from '../engine/meaning.js';
import { Refused } from '../engine/meaning.js';
import { addDays, addMonths, daysFrom, isoDay, nearestWeekday, weekdayOf } from '../days.js';
import { aboutRun, run, type Context, type Found } from '../found.js';
import { calendarOf, exists } from './calendars.js';
import { LAST_SOLAR_YEAR, solarHijri } from './solar-hijri.js';

/** Days by their number: `6 March 2026`, `Friday 6 March`, `10–12 March`, `9 and 11 March`, `the 15th`, `Friday the 13th`. */
export const NAMED_DAYS = {
  number: (parts) => parts.number('value') ?? null,
  text: (parts) => parts.text('value') ?? null,
  sameDay: (parts, context) => {
    if (!parts.day('day', context)) return null;
    const [found, half] = [parts.found('day', context), parts.text('half')];
    return found && half !== undefined ? { ...found, half } : found;
  },
  dayOfMonth: (parts, context) => {
    const day = dayNamed(parts, 'dom', 'weekday', context);
    return day && run('calendar-day', day, day);
  },
  daysOfMonth: (parts, context) => {
    const first = dayNamed(parts, 'a', 'wa', context);
    const last = first && dayNamed(parts, 'b', 'wb', context, first);
    if (!first || !last || compareDays(first, last) >= 0) return null;
    return parts.has('about') ? aboutRun('about', first, last) : run('calendar-days', first, last);
  },
  listOfMonth: (parts, context) => {
    const days = listOf(parts, context).map((dom) => monthDay({ ...monthAndYear(parts), dom }, context));
    return together(days, 'all');
  },
  oneOfMonth: (parts, context) => {
    const days = listOf(parts, context).map((dom) => monthDay({ ...monthAndYear(parts), dom }, context));
    return together(days, 'one');
  },
  list: (parts, context) => {
    const rest = parts.value('rest', context);
    return [parts.number('dom') ?? 0, ...(Array.isArray(rest) ? (rest as readonly number[]) : [])];
  },
  ordinalDay: (parts, context) => {
    const day = ordinalDay(parts.number('dom') ?? 0, parts.number('weekday'), context);
    return day && run('calendar-day', day, day);
  },
  ordinalDays: (parts, context) => {
    const first = ordinalDay(parts.number('a') ?? 0, undefined, context);
    const last =
      first && ordinalDay(parts.number('b') ?? 0, undefined, { ...context, facing: 'future', anchor: first });
    return first && last && run('calendar-days', first, last);
  },
  ordinalOf: (parts, context) => {
    const span = parts.found('span', context);
    const dom = parts.number('dom') ?? 0;
    const day = span?.unit === 'month' ? addDays(span.first, dom - 1) : null;
    return day && span?.last && compareDays(day, span.last) <= 0 ? run('calendar-day', day, day) : null;
  },
  solarHijri: (parts, { doubt }) => {
    const [year, month, dom] = [parts.number('year') ?? 0, parts.number('m') ?? 0, parts.number('dom') ?? 0];
    if (year > LAST_SOLAR_YEAR) return null;
    const day = solarHijri(year, month, dom);
    if (!day) doubt?.('day');
    return day && run('calendar-day', day, day);
  },
  /** A day that is named by two calendars, which have to agree. */
  agreeing: (parts, context) => {
    const [a, b] = [parts.day('a', context), parts.day('b', context)];
    if (!a || !b) return null;
    if (compareDays(a, b) === 0) return run('calendar-day', a, a);
    context.doubt?.('calendar');
    return null;
  },
  ofOurEra: (parts) => wholeYear(parts.number('n') ?? 0),
  beforeChrist: (parts) => {
    const year = 1 - (parts.number('n') ?? 0);
    const [month, dom] = [parts.number('month'), parts.number('dom')];
    if (month === undefined || dom === undefined) return wholeYear(year);
    const day = { year, month, day: dom };
    return exists(day) ? run('calendar-day', day, day) : null;
  },
  /** A day, a month or a feast of the lunar calendar: it waits for the moon to be seen. */
  moon: (_parts, { doubt }) => {
    doubt?.('moon');
    return null;
  },
} satisfies Readonly<Record<string, Operation>>;

/** Days as a run where they follow each other, else as a set: all of them, or one. */
function together(days: readonly (Day | null)[], how: 'all' | 'one'): Found | null {
  const known = days.filter((day) => day !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < days.length) return null;
  if (known.slice(1).some((day, index) => compareDays(known[index] ?? day, day) >= 0)) return null;
  if (how === 'all' && isoDay(addDays(first, known.length - 1)) === isoDay(last))
    return run('calendar-days', first, last);
  const each = known.map(isoDay).join(',');
  return {
    first,
    last,
    ...(how === 'all' ? { rule: 'each-of', when: `{${each}}` } : { rule: 'one-of', when: `[${each}]` }),
  };
}

/** A day of a month; without its year the one that the context faces. */
function monthDay(
  { month, dom, year }: { month: number; dom: number; year?: number | undefined },
  { saidOn, facing, anchor = saidOn, doubt }: Context,
): Day | null {
  const [calendar, number] = calendarOf(month);
  const here = calendar.from(anchor);
  const near = { year: year ?? here.year, month: number, day: dom };
  const order = compareDays(near, here);
  const steps = facing === 'future' && order < 0 ? 1 : facing === 'past' && order > 0 ? -1 : 0;
  if (year === undefined) near.year = facing === 'nearest' ? nearestYear(near, here) : near.year + steps;
  const day = calendar.day(near);
  if (!day) doubt?.('day');
  return day;
}

function listOf(parts: Parts, context: Context): readonly number[] {
  const list = parts.value('list', context);
  return Array.isArray(list) ? (list as readonly number[]) : [];
}

function monthAndYear(parts: Parts) {
  return { month: parts.number('month') ?? 0, year: parts.number('year') };
}

function wholeYear(year: number): Found {
  const [first, last] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  return { first, last, rule: 'calendar-span', when: isoDay(first).slice(0, -6) };
}

/** A day with its weekday, which has to agree, and decides the year where none is told. */
function dayNamed(parts: Parts, dom: string, weekday: string, context: Context, after?: Day): Day | null {
  const named = { ...monthAndYear(parts), dom: parts.number(dom) ?? 0 };
  const wanted = parts.number(weekday);
  const day = monthDay(
    named,
    after ? { ...context, facing: 'future', anchor: after } : runAhead(parts, named, context),
  );
  if (wanted === undefined || named.year !== undefined) {
    if (day && wanted !== undefined && weekdayOf(day) !== wanted) throw isOtherDay(day, wanted);
    return day;
  }
  const fitting = yearsAround(named, context).filter((each) => weekdayOf(each) === wanted);
  if (fitting.length === 0 && day) throw isOtherDay(day, wanted);
  return fitting[0] ?? null;
}

/** Either the date is right, or the weekday. */
function isOtherDay(day: Day, weekday: number): Refused {
  return new Refused('weekday', [day, nearestWeekday(day, weekday)]);
}

/** Days that are running when they are spoken of are still ahead. */
function runAhead(
  parts: Parts,
  { month, year }: { month: number; year?: number | undefined },
  context: Context,
): Context {
  const last = parts.number('b');
  if (last === undefined || year !== undefined || context.facing !== 'future') return context;
  const end = monthDay({ month, dom: last }, context);
  const start = end && addDays(end, (parts.number('a') ?? 1) - last);
  return start && compareDays(start, context.anchor ?? context.saidOn) < 0 ? { ...context, anchor: start } : context;
}

const HALF_A_YEAR = 183;

/** Such days within half a year, nearest first. */
function yearsAround({ month, dom }: { month: number; dom: number }, { saidOn, anchor = saidOn }: Context): Day[] {
  const [calendar, number] = calendarOf(month);
  const { year } = calendar.from(anchor);
  return [-1, 0, 1]
    .map((step) => calendar.day({ year: year + step, month: number, day: dom }))
    .filter((day) => day !== null)
    .filter((day) => Math.abs(daysFrom(anchor, day)) <= HALF_A_YEAR)
    .sort((a, b) => Math.abs(daysFrom(anchor, a)) - Math.abs(daysFrom(anchor, b)));
}

function nearestYear(day: Day, anchor: Day): number {
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  const far = (year: number) => Math.abs(daysFrom(anchor, { ...day, year }));
  return years.reduce((best, year) => (far(year) < far(best) ? year : best));
}

const MONTHS_TO_LOOK = 24;

/** The next 15th, the last 15th, or the nearest; a weekday has to agree. */
function ordinalDay(dom: number, weekday: number | undefined, context: Context): Day | null {
  const { saidOn, facing, anchor = saidOn } = context;
  const look = (step: 1 | -1) => {
    for (let count = 0; count <= MONTHS_TO_LOOK; count += 1) {
      const day = { ...addMonths({ ...anchor, day: 1 }, step * count), day: dom };
      const way = compareDays(day, anchor) * step;
      if (exists(day) && way >= 0 && (weekday === undefined || weekdayOf(day) === weekday)) return day;
    }
    return null;
  };
  if (facing !== 'nearest') return look(facing === 'future' ? 1 : -1);
  const [ahead, behind] = [look(1), look(-1)];
  if (!ahead || !behind) return ahead ?? behind;
  return daysFrom(behind, anchor) < daysFrom(anchor, ahead) ? behind : ahead;
}
