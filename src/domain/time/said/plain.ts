import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import type { Day } from '../calendar.js';
import { compareDays } from '../calendar.js';
import { isoDay } from './days.js';
import { run, type Context, type Found, type SaidLanguage } from './found.js';

const READERS: Readonly<Partial<Record<SaidLanguage, typeof en.strict>>> = { en: en.strict, fr: fr.strict };

/**
 * Plain dates, read by chrono-node: `6 February 2026`, `Feb. 6`, `du 3 au 5 mars`. The whole phrase must be the date.
 * A date without its year is the nearest one, or the one that way the context faces.
 */
export function plain(phrase: string, context: Context): Found | null {
  const reader = READERS[context.language];
  if (!reader) return null;
  const [result, ...rest] = reader.parse(phrase, {
    instant: new Date(`${isoDay(context.saidOn)}T12:00:00Z`),
    timezone: 0,
  });
  if (!result || rest.length > 0 || result.text.trim() !== phrase || result.start.isCertain('hour')) return null;
  if (result.tags().has('result/relativeDate')) return null;
  if (!result.start.isCertain('day') || !result.start.isCertain('month')) return null;
  const first = dayOf(result.start);
  const last = result.end ? dayOf(result.end) : first;
  const years = result.start.isCertain('year') || result.end?.isCertain('year') ? 0 : yearsToTurn(first, context);
  const [from, to] = [turned(first, years), turned(last, years)];
  if (compareDays(to, from) < 0) return null;
  return run(result.end ? 'calendar-days' : 'calendar-day', from, to);
}

type Component = Readonly<{ get(component: 'year' | 'month' | 'day'): number | null }>;

function dayOf(component: Component): Day {
  return { year: component.get('year') ?? 0, month: component.get('month') ?? 1, day: component.get('day') ?? 1 };
}

function yearsToTurn(day: Day, { saidOn, facing }: Context): number {
  const order = compareDays(day, saidOn);
  if (facing === 'future' && order < 0) return 1;
  return facing === 'past' && order > 0 ? -1 : 0;
}

function turned(day: Day, years: number): Day {
  return { ...day, year: day.year + years };
}
