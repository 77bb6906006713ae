import { compareDays, daysInMonth, type Day } from '../../calendar.js';
import type { Operation, Parts } from '../engine/meaning.js';
import { addDays, addMonths, isoDay, weekOf, weekdayOf } from '../days.js';
import { run, type Context, type Found } from '../found.js';
import { endOfSolarMonth, solarHijri, solarOf } from './solar-hijri.js';
import { solarSlice } from './solar-spans.js';
import { sliceSpan } from './spans.js';

/** Parts of what the calendar names: `early next week`, `mid-May`, `the first week of March`, `later this month`. */
export const PARTS_OF_SPANS = {
  part: (parts, context) => {
    const span = parts.found('span', context);
    return span && partOf(parts.text('part') ?? '', span, context);
  },
  /** From one part to another: `early to mid-April`. */
  parts: (parts, context) => {
    const span = parts.found('span', context);
    const first = span && partOf(parts.text('from') ?? '', span, context);
    const last = span && partOf(parts.text('to') ?? '', span, context);
    return first && last?.last && compareDays(first.first, last.first) < 0
      ? run('between', first.first, last.last)
      : null;
  },
  halfOf: (parts, context) => {
    const span = parts.found('span', context);
    const second = parts.number('n') === 2;
    if (span?.unit === 'year' && span.solar) return solarSlice(solarOf(span.first).year, second ? 2 : 1, 2);
    if (span?.unit === 'year') return sliceSpan(span.first.year, second ? 2 : 1, 2);
    if (span?.unit !== 'month' || !span.last) return null;
    return second
      ? run('month-half', addDays(span.first, 15), span.last)
      : run('month-half', span.first, addDays(span.first, 14));
  },
  /** The first week is the 1st to the 7th. */
  weekOfSpan: (parts, context) => {
    const [span, n] = [parts.found('span', context), parts.number('n') ?? 1];
    if (!span?.last || span.unit === 'week') return null;
    const first = addDays(span.first, 7 * (n - 1));
    const last = addDays(first, 6);
    if (compareDays(first, span.last) > 0 || n > 5) return null;
    return run('week-of-span', first, compareDays(last, span.last) > 0 ? span.last : last);
  },
  firstOf: (parts, context) => {
    const [span, count] = [parts.found('span', context), daysOf(parts.number('n') ?? 1, parts.text('unit'))];
    if (span && count === null) return monthsOf(span, 0, parts);
    return span?.last && count !== null && count <= 100
      ? run('days-of-span', span.first, addDays(span.first, count - 1))
      : null;
  },
  lastOf: (parts, context) => {
    const [span, count] = [parts.found('span', context), daysOf(parts.number('n') ?? 1, parts.text('unit'))];
    if (span && count === null) return monthsOf(span, -1, parts);
    if (!span?.last || count === null || count > 100) return null;
    // The last but one is what comes before the last.
    const end = addDays(span.last, -count * (parts.number('skip') ?? 0));
    return run(parts.has('n') ? 'days-of-span' : 'week-of-span', addDays(end, 1 - count), end);
  },
  /** The nth month of a year, a half or a quarter. */
  monthOfSpan: (parts, context) => {
    const span = parts.found('span', context);
    return span && monthsOf(span, (parts.number('n') ?? 1) - 1, parts, 1);
  },
  /** The nth ten days of a month. */
  tenDays: (parts, context) => {
    const span = parts.found('span', context);
    const part = (['early', 'mid', 'late'] as const)[(parts.number('n') ?? 1) - 1];
    return span?.unit === 'month' && part ? partOf(part, span, context) : null;
  },
  weekdayOfSpan: (parts, context) => {
    const [span, n] = [parts.found('span', context), parts.number('n') ?? 1];
    if (span?.unit !== 'month' || !span.last) return null;
    const number = parts.number('weekday') ?? 1;
    // “Tuesday the third of March” and “the third Tuesday of March” are said alike in Arabic: it is the day where it is one.
    if (parts.has('orDay') && weekdayOf(addDays(span.first, n - 1)) === number) return null;
    const first = addDays(span.first, (number - weekdayOf(span.first) + 7) % 7);
    const last = addDays(span.last, -((weekdayOf(span.last) - number + 7) % 7));
    const day = n < 0 ? last : addDays(first, 7 * (n - 1));
    return compareDays(day, span.last) <= 0 ? run('calendar-day', day, day) : null;
  },
  /** The nth weekend of a month is that of its nth first day of rest. */
  weekendOfSpan: (parts, context) => {
    const [span, n, { weekStart = 1 }] = [parts.found('span', context), parts.number('n') ?? 1, context];
    if (span?.unit !== 'month' || !span.last) return null;
    const start = n < 0 ? span.last : addDays(span.first, 6);
    const first = addDays(weekOf(start, weekStart === 7 ? 5 : weekStart === 6 ? 4 : 6), n < 0 ? 0 : 7 * (n - 1));
    return compareDays(first, span.last) <= 0 ? run('weekend', first, addDays(first, 1)) : null;
  },
  /** From the day it was said to the end of the span. */
  rest: (parts, context) => {
    const span = parts.found('span', context);
    if (!span?.last || compareDays(context.saidOn, span.last) > 0) return null;
    const ahead = compareDays(context.saidOn, span.first) < 0;
    return run(span.unit === 'week' ? 'rest-of-week' : 'rest-of-span', ahead ? span.first : context.saidOn, span.last);
  },
  /** From the beginning of the span to the day it was said. */
  soFar: (parts, context) => {
    const span = parts.found('span', context);
    if (!span?.last || compareDays(context.saidOn, span.first) < 0) return null;
    const over = compareDays(context.saidOn, span.last) > 0;
    return run('span-so-far', span.first, over ? span.last : context.saidOn);
  },
  firstDay: (parts, context) => {
    const first = parts.found('span', context)?.first;
    return first ? run('calendar-day', first, first) : null;
  },
  lastDay: (parts, context) => {
    const last = parts.found('span', context)?.last;
    return last ? run('calendar-day', last, last) : null;
  },
} satisfies Readonly<Record<string, Operation>>;

/** Null where they are not counted in days. */
function daysOf(count: number, unit: string | undefined): number | null {
  if (unit === 'day') return count;
  return unit === 'week' ? 7 * count : null;
}

const MONTHS_IN: Readonly<Partial<Record<string, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Whole months of a year, a half or a quarter: so many from the one at that place on, or before its end where that is −1. */
function monthsOf(span: Found, from: number, parts: Parts, times = parts.number('n') ?? 1): Found | null {
  const [all, each] = [MONTHS_IN[span.unit ?? ''] ?? 0, MONTHS_IN[parts.text('unit') ?? 'month'] ?? 0];
  const count = times * each;
  const start = from < 0 ? all - count : from * each;
  if (all <= each || count === 0 || start < 0 || start + count > all) return null;
  const { year, month } = solarOf(span.first);
  const [first, last] = span.solar
    ? [solarHijri(year, month + start, 1), endOfSolarMonth(year, month + start + count - 1)]
    : [addMonths(span.first, start), endOfMonth(addMonths(span.first, start + count - 1))];
  if (!first || !last) return null;
  const names = [isoDay(first).slice(0, -3), isoDay(last).slice(0, -3)] as const;
  const window = {
    ...run('days-of-span', first, last),
    ...(count === 1 && { unit: 'month' as const, solar: span.solar }),
  };
  return span.solar ? window : { ...window, when: names[0] === names[1] ? names[0] : names.join('/') };
}

function endOfMonth({ year, month }: Day): Day {
  return { year, month, day: daysInMonth(year, month) };
}

function partOf(part: string, span: Found, { saidOn, weekStart }: Context): Found | null {
  const { unit, first, last } = span;
  if (unit === 'week') return partOfWeek(part, weekOf(first, weekStart), saidOn);
  if (unit === undefined || !last) return null;
  if (unit === 'month') return partOfMonth(part, first, last);
  if (span.solar) return solarThird(part, span);
  const months = { year: 4, quarter: 1, half: 2 }[unit];
  const from = addMonths(first, months * ['early', 'mid', 'late'].indexOf(part));
  const to = addMonths(from, months - 1);
  const rules = unit === 'year' ? YEAR_RULES : SPAN_RULES;
  const end = { ...to, day: daysInMonth(to.year, to.month) };
  const names = [isoDay(from).slice(0, -3), isoDay(end).slice(0, -3)] as const;
  return { ...run(rules[part] ?? 'between', from, end), when: names[0] === names[1] ? names[0] : names.join('/') };
}

const YEAR_RULES: Readonly<Record<string, Found['rule']>> = {
  early: 'year-early',
  mid: 'year-middle',
  late: 'year-late',
};
const SPAN_RULES: Readonly<Record<string, Found['rule']>> = {
  early: 'span-early',
  mid: 'span-middle',
  late: 'span-late',
};

function partOfMonth(part: string, first: Day, last: Day): Found | null {
  if (part === 'early') return run('month-early', first, addDays(first, 9));
  if (part === 'mid') return run('month-middle', addDays(first, 10), addDays(first, 19));
  return part === 'late' ? run('month-late', addDays(first, 20), last) : null;
}

/** A third of a year, quarter or half of the Solar Hijri calendar. */
function solarThird(part: string, { first, unit }: Found): Found | null {
  const months = { year: 4, quarter: 1, half: 2, month: 0, week: 0 }[unit ?? 'week'];
  const at = ['early', 'mid', 'late'].indexOf(part);
  const { year, month } = solarOf(first);
  const from = solarHijri(year, month + months * at, 1);
  const to = endOfSolarMonth(year, month + months * (at + 1) - 1);
  return from && to && run(SPAN_RULES[part] ?? 'between', from, to);
}

function partOfWeek(part: string, start: Day, saidOn: Day): Found | null {
  const days = (from: number, to: number) => left(saidOn, addDays(start, from - 1), addDays(start, to - 1));
  if (part === 'early') return run('week-early', ...days(1, 3));
  if (part === 'mid') return run('week-middle', ...days(2, 4));
  return part === 'late' ? run('week-late', ...days(4, 7)) : null;
}

/** A part of the running week is ahead of the day it was said, as far as anything of it is left. */
function left(saidOn: Day, first: Day, last: Day): readonly [Day, Day] {
  const running = compareDays(first, saidOn) < 0 && compareDays(saidOn, last) <= 0;
  return running ? [saidOn, last] : [first, last];
}
