import { addDays, daysInMonth } from './calendar.js';
import { dayInZone } from './zones.js';

/** How much later something is, in whole days, weeks, months or years; before it where it is less than nothing. */
export interface Offset {
  readonly count: number;
  readonly unit: OffsetUnit;
}

export const OFFSET_UNITS = ['day', 'week', 'month', 'year'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Most of one unit. */
export const MOST_OFFSET = 9999;

/** ISO 8601 duration of one unit, with a sign before it. Example: `P30D`, `-P2W`. */
export const OFFSET_FORM = /^(-?)P(\d{1,4})([DWMY])$/;

/** What a duration says; null for one of another form. */
export function readOffset(text: string): Offset | null {
  const [, sign, digits, letter] = OFFSET_FORM.exec(text) ?? [];
  const unit = OFFSET_UNITS.find((name) => letterOf(name) === letter);
  if (digits === undefined || unit === undefined) return null;
  return { count: sign === '-' && Number(digits) > 0 ? -Number(digits) : Number(digits), unit };
}

/** The duration in writing: `P30D`. */
export function writeOffset({ count, unit }: Offset): string {
  return `${count < 0 ? '-' : ''}P${Math.abs(count)}${letterOf(unit)}`;
}

/** The window of an event, as far as another may hang on it. */
interface Window {
  /** Null where an end is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly timezone: string | null;
}

/**
 * The days, as EDTF, that lie so much after those of a window, as its place counts them; null where it is open, or they leave the
 * years 1 to 9999. The database
 * says the same (`moved_day`).
 *
 * @example movedWindow({ 6 February 2026 in Muscat }, { count: 30, unit: 'day' }) // '2026-03-08'
 */
export function movedWindow({ earliest, latest, timezone }: Window, offset: Offset): string | null {
  if (earliest === null || latest === null) return null;
  const days = [earliest, latest].map((bound) => dayInZone(new Date(bound), timezone));
  if (!days.every(isOfOurEra)) return null;
  const [first = '', last = ''] = days.map((day) => moved(day, offset));
  if (!isOfOurEra(first) || !isOfOurEra(last)) return null;
  return first === last ? first : `${first}/${last}`;
}

function isOfOurEra(day: string): boolean {
  return /^(?!0000)\d{4}-\d\d-\d\d$/.test(day);
}

/** Of a month that is shorter, its last day. */
function moved(day: string, { count, unit }: Offset): string {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? count * 7 : count);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + (unit === 'year' ? count * 12 : count);
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const rest = [inMonth, Math.min(date, daysInMonth(inYear, inMonth))].map((part) => String(part).padStart(2, '0'));
  return [String(inYear).padStart(4, '0'), ...rest].join('-');
}

function letterOf(unit: OffsetUnit): string {
  return unit.charAt(0).toUpperCase();
}
