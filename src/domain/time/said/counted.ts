import type { Day } from '../calendar.js';
import { addDays, addMonths, isoDay } from './days.js';
import { run, type Context, type Found } from './found.js';

/** Days counted from the day it was said: `tomorrow`, `in 3 day`, `in 2 or 3 day`, `coming day`, `2 week ago`. */
export function counted(phrase: string, { saidOn }: Context): Found | null {
  return nearby(phrase, saidOn) ?? coming(phrase, saidOn) ?? inSome(phrase, saidOn) ?? given(phrase, saidOn);
}

/** The last day of a stretch of time that runs from the day it was said: `10 day`, `10 to 15 day`, `2 week`. */
export function lastOfStretch(phrase: string, saidOn: Day): Day | null {
  const match = new RegExp(`^${STRETCH}$`).exec(phrase);
  return match && later(saidOn, Number(match[2] ?? match[1]), match[3]);
}

const STRETCH = String.raw`(\d{1,3})(?: ?(?:to|or|and|-) ?(\d{1,3}))? (day|week|month|year)`;

const DAYS = { today: 0, tomorrow: 1, yesterday: -1, 'day after tomorrow': 2, 'day before yesterday': -2 } as const;

function nearby(phrase: string, saidOn: Day): Found | null {
  const entry = Object.entries(DAYS).find(([name]) => name === phrase);
  if (!entry) return null;
  const day = addDays(saidOn, entry[1]);
  return run('day-counted', day, day);
}

function coming(phrase: string, saidOn: Day): Found | null {
  const tomorrow = addDays(saidOn, 1);
  if (phrase === 'coming day') return run('coming-days', tomorrow, addDays(saidOn, 7));
  if (phrase === 'coming week') return run('coming-weeks', tomorrow, addDays(saidOn, 28));
  if (phrase === 'coming month') return run('coming-months', tomorrow, addMonths(saidOn, 6));
  const last = phrase.startsWith('coming ') ? lastOfStretch(phrase.slice('coming '.length), saidOn) : null;
  return last && run('days-after', tomorrow, last);
}

function inSome(phrase: string, saidOn: Day): Found | null {
  const match = new RegExp(`^(?:(?:in|between) ${STRETCH}|${STRETCH} (ago))$`).exec(phrase);
  if (!match) return null;
  const back = match[7] === undefined ? 1 : -1;
  const [low, high, unit] = match[7] === undefined ? match.slice(1, 4) : match.slice(4, 7);
  const first = later(saidOn, back * Number(low), unit);
  if (high !== undefined) {
    const last = later(saidOn, back * Number(high), unit);
    return back > 0 ? run('days-between', first, last) : run('days-between', last, first);
  }
  if (unit === 'day') return run('day-counted', first, first);
  return { first, last: first, rule: 'day-about', when: `${isoDay(first)}~` };
}

function given(phrase: string, saidOn: Day): Found | null {
  const last = lastOfStretch(phrase, saidOn);
  return last && run('days-given', saidOn, last);
}

function later(day: Day, count: number, unit: string | undefined): Day {
  if (unit === 'month') return addMonths(day, count);
  if (unit === 'year') return addMonths(day, 12 * count);
  return addDays(day, unit === 'week' ? 7 * count : count);
}
