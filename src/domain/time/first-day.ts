import { parseEdtf } from './edtf.js';
import { dayInZone } from './zones.js';

/** The first calendar day of a date at a place; null where its beginning is open. Throws InvalidDateError. */
export function firstDay(date: string, zone: string | null): string | null {
  const { earliest } = parseEdtf(date, zone);
  return earliest && dayInZone(earliest, zone);
}

/** The same; null, too, where the date cannot be read: that is refused elsewhere. */
export function firstDayOrNull(date: string, zone: string | null): string | null {
  try {
    return firstDay(date, zone);
  } catch {
    return null;
  }
}

/** The later of two days. */
export function laterDay(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}
