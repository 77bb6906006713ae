import { compareDays, type Day } from '../../calendar.js';
import { addDays } from '../days.js';

const CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** A day of the Solar Hijri calendar, by that of the platform (1 Farvardin 1405 is 21 March 2026); null where it has no such day. */
export function solarHijri(year: number, month: number, day: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const passed = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const guess = { year: year + 621, month: 3, day: 21 };
  for (const off of [0, -1, 1, -2, 2]) {
    const candidate = addDays(guess, passed + day - 1 + off);
    if (compareDays(solarOf(candidate), { year, month, day }) === 0) return candidate;
  }
  return null;
}

/** Years from here on are ours: 1404 is a Solar Hijri one, 2026 is not. */
export const LAST_SOLAR_YEAR = 1700;

/** A day as the Solar Hijri calendar counts it. */
export function solarOf({ year, month, day }: Day): Day {
  const parts = CALENDAR.formatToParts(new Date(0).setUTCFullYear(year, month - 1, day));
  const shown = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return { year: shown('year'), month: shown('month'), day: shown('day') };
}

/** The last day of a month of the Solar Hijri calendar; null where it has no such month. */
export function endOfSolarMonth(year: number, month: number): Day | null {
  const next = month === 12 ? solarHijri(year + 1, 1, 1) : solarHijri(year, month + 1, 1);
  return next && addDays(next, -1);
}

/** The day on which the Solar Hijri year begins that does so in a year of ours. */
export function nowruz(year: number): Day | null {
  return solarHijri(year - 621, 1, 1);
}
