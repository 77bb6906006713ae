import { compareDays, daysInMonth, type Day } from '../../calendar.js';
import { SEASONS } from '../../seasons.js';
import type { Operation } from '../engine/meaning.js';
import { addDays, addMonths, isoDay, weekOf } from '../days.js';
import { run, type Context, type Found } from '../found.js';
import { calendarOf, SOLAR_MONTHS } from './calendars.js';
import { solarMonth, solarSlice } from './solar-spans.js';

/** Weeks, months, quarters, halves, seasons and years, whole. `steps` counts from the running one. */
export const SPANS = {
  month: (parts, context) => {
    const month = parts.number('month') ?? 0;
    return monthSpan(parts.number('year') ?? yearOf(month, parts.number('steps') ?? 0, context), month);
  },
  monthOfYear: (parts, context) => {
    const span = parts.found('span', context);
    const month = parts.number('month') ?? 0;
    const [calendar] = calendarOf(month);
    if (span?.unit !== 'year' || (span.solar ?? false) !== month > SOLAR_MONTHS) return null;
    return monthSpan(calendar.from(span.first).year, month);
  },
  monthSteps: (parts, { saidOn }) => {
    const { year, month } = addMonths({ ...saidOn, day: 1 }, parts.number('steps') ?? 0);
    return monthSpan(year, month);
  },
  year: (parts, { saidOn }) => yearSpan(parts.number('year') ?? saidOn.year + (parts.number('steps') ?? 0)),
  decade: (parts) => {
    const named = parts.number('year') ?? 0;
    // “The 90s” are those of the last century; the 20s could be of either.
    const year = named >= 30 && named < 100 ? 1900 + named : named;
    if (year % 10 !== 0 || year < 1000) return null;
    const [first, last] = [
      { year, month: 1, day: 1 },
      { year: year + 9, month: 12, day: 31 },
    ];
    return { first, last, rule: 'calendar-span', when: `${String(year).slice(0, 3)}X` };
  },
  season: (parts, context) => season(parts.number('season') ?? 0, parts.number('year'), parts.number('steps'), context),
  seasonOf: (parts, context) => {
    const [span, code] = [parts.found('span', context), parts.number('season') ?? 0];
    if (span?.unit !== 'year') return null;
    return span.solar
      ? solarSlice(calendarOf(SOLAR_MONTHS + 1)[0].from(span.first).year, code - 20, 4)
      : season(code, span.first.year, undefined, context);
  },
  quarter: (parts, context) => slice(parts.number('n') ?? 0, 4, parts.number('year'), context),
  quarterOf: (parts, context) => sliceOf(parts.number('n') ?? 0, 4, parts.found('span', context)),
  quarterSteps: (parts, { saidOn }) => {
    const at = saidOn.year * 4 + Math.floor((saidOn.month - 1) / 3) + (parts.number('steps') ?? 0);
    return sliceSpan(Math.floor(at / 4), (at % 4) + 1, 4);
  },
  half: (parts, context) => slice(parts.number('n') ?? 0, 2, parts.number('year'), context),
  halfSteps: (parts, { saidOn }) => {
    const at = saidOn.year * 2 + Math.floor((saidOn.month - 1) / 6) + (parts.number('steps') ?? 0);
    return sliceSpan(Math.floor(at / 2), (at % 2) + 1, 2);
  },
  /** The running week, or one some weeks off; next week is its working days. */
  week: (parts, { saidOn, weekStart }) => {
    const steps = parts.number('steps') ?? 0;
    const start = addDays(weekOf(saidOn, weekStart), 7 * steps);
    return {
      ...run(steps > 0 ? 'working-week' : 'whole-week', start, addDays(start, steps > 0 ? 4 : 6)),
      unit: 'week',
    };
  },
  weekWhole: (parts, { saidOn, weekStart }) => {
    const start = addDays(weekOf(saidOn, weekStart), 7 * (parts.number('steps') ?? 0));
    return { ...run('whole-week-after', start, addDays(start, 6)), unit: 'week' };
  },
  weekOf: (parts, context) => {
    const day = parts.day('day', context);
    const start = day && weekOf(day, context.weekStart);
    return start && { ...run('week-of', start, addDays(start, 6)), unit: 'week' };
  },
  weekNumber: (parts, context) => isoWeek(parts.number('n') ?? 0, parts.number('year'), context),
  weekend: (parts, { saidOn, weekStart }) => {
    const first = addDays(weekOf(saidOn, weekStart), 7 * (parts.number('steps') ?? 0) + 5);
    return run('weekend', first, addDays(first, 1));
  },
  /** The weekend that is over, or the one to come. */
  weekendFaced: (_parts, { saidOn, facing, weekStart }) => {
    const first = addDays(weekOf(saidOn, weekStart), 5);
    const over = facing === 'past' && compareDays(first, saidOn) > 0;
    const from = over ? addDays(first, -7) : first;
    return run('weekend', from, addDays(from, 1));
  },
  weekendOf: (parts, context) => {
    const day = parts.day('day', context);
    const first = day && addDays(weekOf(day, context.weekStart), 5);
    return first && run('weekend', first, addDays(first, 1));
  },
} satisfies Readonly<Record<string, Operation>>;

function monthSpan(year: number, month: number): Found | null {
  if (month > SOLAR_MONTHS) return solarMonth(year, month - SOLAR_MONTHS);
  const first = { year, month, day: 1 };
  const whole = run('calendar-span', first, { year, month, day: daysInMonth(year, month) });
  return { ...whole, when: isoDay(first).slice(0, -3), unit: 'month' };
}

function yearSpan(year: number): Found {
  const [first, last] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  return { first, last, rule: 'calendar-span', when: isoDay(first).slice(0, -6), unit: 'year' };
}

/** The year of a month that is named without one. */
function yearOf(named: number, steps: number, { saidOn, facing, anchor: from = saidOn }: Context): number {
  const [calendar, month] = calendarOf(named);
  const anchor = calendar.from(from);
  const ahead = (month - anchor.month + 12) % 12;
  if (steps < 0 || facing === 'past') return anchor.year - (month > anchor.month - (steps < 0 ? 1 : 0) ? 1 : 0);
  const back = steps === 0 && facing === 'nearest' && ahead > 6;
  const there = anchor.month + ahead > 12 ? anchor.year + 1 : anchor.year;
  return back ? (month > anchor.month ? anchor.year - 1 : anchor.year) : there;
}

function season(code: number, year: number | undefined, steps: number | undefined, context: Context): Found | null {
  const shape = SEASONS[code];
  if (!shape) return null;
  const first = { year: year ?? seasonYear(shape.start, steps, context), month: shape.start, day: 1 };
  const final = addMonths(first, shape.months - 1);
  const last = { ...final, day: daysInMonth(final.year, final.month) };
  return { first, last, rule: 'calendar-span', when: `${isoDay(first).slice(0, -6)}-${code}`, unit: 'quarter' };
}

/** The year in which a season starts that is named without one; the winter of January started the year before. */
function seasonYear(start: number, steps: number | undefined, { saidOn, facing, anchor = saidOn }: Context): number {
  const year = start === 12 && anchor.month < 3 ? anchor.year - 1 : anchor.year;
  const begun = year < anchor.year || start <= anchor.month;
  if (steps === 1) return begun ? year + 1 : year;
  if (steps === -1) return begun && start + 2 < anchor.month ? year : year - 1;
  if (steps === 0) return year;
  if (facing === 'past') return begun ? year : year - 1;
  return facing === 'future' && start + 2 < anchor.month ? year + 1 : year;
}

/** A quarter or a half without its year: the one that is not over yet, or has begun, as the context faces. */
function slice(number: number, of: 2 | 4, year: number | undefined, context: Context): Found | null {
  const { saidOn, facing, anchor = saidOn } = context;
  if (number < 1 || number > of) return null;
  const here = sliceSpan(year ?? anchor.year, number, of);
  if (year !== undefined) return here;
  if (facing === 'future' && here.last && compareDays(here.last, anchor) < 0)
    return sliceSpan(anchor.year + 1, number, of);
  if (facing === 'past' && compareDays(here.first, anchor) > 0) return sliceSpan(anchor.year - 1, number, of);
  return here;
}

function sliceOf(number: number, of: 2 | 4, span: Found | null): Found | null {
  return span?.unit === 'year' && number >= 1 && number <= of ? sliceSpan(span.first.year, number, of) : null;
}

export function sliceSpan(year: number, number: number, of: 2 | 4): Found {
  const months = 12 / of;
  const first = { year, month: months * (number - 1) + 1, day: 1 };
  const end = first.month + months - 1;
  const last: Day = { year, month: end, day: daysInMonth(year, end) };
  const when = `${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}`;
  return { first, last, rule: 'calendar-span', when, unit: of === 4 ? 'quarter' : 'half' };
}

/** A week by its number in ISO 8601, Monday to Sunday; the first is that of 4 January. */
function isoWeek(number: number, year: number | undefined, context: Context): Found | null {
  const { saidOn, facing, anchor = saidOn } = context;
  const of = (each: number) => addDays(weekOf({ year: each, month: 1, day: 4 }), 7 * (number - 1));
  let monday = of(year ?? anchor.year);
  if (number < 1 || number > 53 || addDays(monday, 3).year !== (year ?? anchor.year)) return null;
  if (year === undefined && facing === 'future' && compareDays(addDays(monday, 6), anchor) < 0)
    monday = of(anchor.year + 1);
  if (year === undefined && facing === 'past' && compareDays(monday, anchor) > 0) monday = of(anchor.year - 1);
  return { ...run('week-number', monday, addDays(monday, 6)), unit: 'week' };
}
