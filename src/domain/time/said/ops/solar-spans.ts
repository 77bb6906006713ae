import { compareDays } from '../../calendar.js';
import type { Operation } from '../engine/meaning.js';
import { daysFrom } from '../days.js';
import { run, type Context, type Found } from '../found.js';
import { endOfSolarMonth, LAST_SOLAR_YEAR, solarHijri, solarOf } from './solar-hijri.js';

/** Years, halves, quarters (which are the seasons) and months of the Solar Hijri calendar; those of a Gregorian year are none. */
export const SOLAR_SPANS = {
  solarYear: (parts, { saidOn }) => {
    const year = parts.number('year') ?? solarOf(saidOn).year + (parts.number('steps') ?? 0);
    return year > LAST_SOLAR_YEAR ? null : months(year, 1, 12, 'year');
  },
  solarMonthSteps: (parts, { saidOn }) => {
    const { year, month } = solarOf(saidOn);
    const at = year * 12 + month - 1 + (parts.number('steps') ?? 0);
    return solarMonth(Math.floor(at / 12), (at % 12) + 1);
  },
  solarQuarter: (parts, context) => slice(parts.number('n') ?? 0, 4, parts.number('year'), context),
  solarHalf: (parts, context) => slice(parts.number('n') ?? 0, 2, parts.number('year'), context),
  solarQuarterOf: (parts, context) => sliceOf(parts.number('n') ?? 0, 4, parts.found('span', context)),
  solarQuarterSteps: (parts, context) => stepped(4, parts.number('steps') ?? 0, context),
  solarHalfSteps: (parts, context) => stepped(2, parts.number('steps') ?? 0, context),
  /** Spring is the first quarter. Next spring begins after the day it was said, last spring is over by then. */
  solarSeason: (parts, context) => {
    const [n, steps] = [(parts.number('season') ?? 21) - 20, parts.number('steps')];
    if (steps === undefined) return slice(n, 4, parts.number('year'), context);
    const { year } = solarOf(context.saidOn);
    const here = solarSlice(year, n, 4);
    if (steps > 0) return here && compareDays(here.first, context.saidOn) > 0 ? here : solarSlice(year + 1, n, 4);
    const over = here?.last && compareDays(here.last, context.saidOn) < 0;
    return steps === 0 || over ? here : solarSlice(year - 1, n, 4);
  },
  solarDecade: (parts) => {
    const year = parts.number('year') ?? 0;
    const [first, last] = [solarHijri(year, 1, 1), endOfSolarMonth(year + 9, 12)];
    return year % 10 === 0 && year < LAST_SOLAR_YEAR && first && last ? run('calendar-span', first, last) : null;
  },
  /** The next 15th, the last one, or the nearest, as the context faces. */
  solarOrdinalDay: (parts, { saidOn, facing, anchor = saidOn }) => {
    const { year, month } = solarOf(anchor);
    const days = [-2, -1, 0, 1, 2]
      .map((step) => year * 12 + month - 1 + step)
      .map((at) => solarHijri(Math.floor(at / 12), (at % 12) + 1, parts.number('dom') ?? 0))
      .filter((day) => day !== null)
      .filter((day) => facing === 'nearest' || compareDays(day, anchor) * (facing === 'past' ? -1 : 1) >= 0)
      .toSorted((a, b) => Math.abs(daysFrom(anchor, a)) - Math.abs(daysFrom(anchor, b)));
    return days[0] ? run('calendar-day', days[0], days[0]) : null;
  },
} satisfies Readonly<Record<string, Operation>>;

/** A month of the Solar Hijri calendar. */
export function solarMonth(year: number, month: number): Found | null {
  return months(year, month, month, 'month');
}

/** A quarter or a half of a Solar Hijri year. */
export function solarSlice(year: number, number: number, of: 2 | 4): Found | null {
  const length = 12 / of;
  return number >= 1 && number <= of
    ? months(year, length * (number - 1) + 1, length * number, of === 4 ? 'quarter' : 'half')
    : null;
}

function months(year: number, from: number, to: number, unit: NonNullable<Found['unit']>): Found | null {
  const [first, last] = [solarHijri(year, from, 1), endOfSolarMonth(year, to)];
  return first && last && { ...run('calendar-span', first, last), unit, solar: true };
}

/** Without its year: the one that is not over yet, or has begun, as the context faces. */
function slice(number: number, of: 2 | 4, year: number | undefined, context: Context): Found | null {
  const { saidOn, facing, anchor = saidOn } = context;
  if (year !== undefined) return year > LAST_SOLAR_YEAR ? null : solarSlice(year, number, of);
  const here = solarSlice(solarOf(anchor).year, number, of);
  if (!here?.last) return null;
  const steps =
    facing === 'future' && compareDays(here.last, anchor) < 0
      ? 1
      : facing === 'past' && compareDays(here.first, anchor) > 0
        ? -1
        : 0;
  return solarSlice(solarOf(anchor).year + steps, number, of);
}

function sliceOf(number: number, of: 2 | 4, span: Found | null): Found | null {
  return span?.unit === 'year' && span.solar ? solarSlice(solarOf(span.first).year, number, of) : null;
}

function stepped(of: 2 | 4, steps: number, { saidOn }: Context): Found | null {
  const { year, month } = solarOf(saidOn);
  const at = year * of + Math.floor((month - 1) / (12 / of)) + steps;
  return solarSlice(Math.floor(at / of), (at % of) + 1, of);
}
