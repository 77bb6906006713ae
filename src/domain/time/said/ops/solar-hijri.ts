import type { Day } from '../../calendar.js';
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
    if (isThat(candidate, year, month, day)) return candidate;
  }
  return null;
}

/** The year of the Solar Hijri calendar that begins in a year of ours. */
export function nowruz(year: number): Day | null {
  return solarHijri(year - 621, 1, 1);
}

function isThat({ year, month, day }: Day, ...wanted: readonly [number, number, number]): boolean {
  const parts = CALENDAR.formatToParts(new Date(0).setUTCFullYear(year, month - 1, day));
  const shown = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return shown('year') === wanted[0] && shown('month') === wanted[1] && shown('day') === wanted[2];
}
