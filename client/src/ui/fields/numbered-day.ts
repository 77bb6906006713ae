import { midnight } from '@domain/time/calendar.js';
import type { Months } from '@domain/time/months.js';

/** Years from here on are Gregorian: nobody plans so far ahead in another calendar, and says so. */
const GREGORIAN_FROM = 1700;

/**
 * A day (YYYY-MM-DD) in numbers of a calendar, as a locale writes them.
 *
 * @example inNumbers('2026-02-06', 'fa', SOLAR) // '۱۴۰۴/۱۱/۱۷'
 */
export function inNumbers(day: string, locale: string, { calendar }: Pick<Months, 'calendar'>): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar, timeZone: 'UTC' } as const;
  const time = midnight(day);
  return Number.isNaN(time) ? day : new Intl.DateTimeFormat(locale, options).format(time);
}

/**
 * The day (YYYY-MM-DD) that numbers name, of that calendar or of the Gregorian, whichever their year is of, in the figures of any of our
 * languages; null where they name none.
 *
 * @example numberedDay('۱۴۰۴/۱۱/۱۷', SOLAR) // '2026-02-06'
 */
export function numberedDay(text: string, months: Months): string | null {
  const [, first = '', second = '', third = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(latin(text)) ?? [];
  const [year, day] = first.length > 2 ? [first, third] : [third, first];
  if (year.length < 3 || day.length > 2) return null;
  return Number(year) >= GREGORIAN_FROM
    ? gregorian(Number(year), Number(second), Number(day))
    : inMonths(Number(year), Number(second), Number(day), months);
}

function gregorian(year: number, month: number, day: number): string | null {
  const written = `${year}-${[month, day].map((part) => String(part).padStart(2, '0')).join('-')}`;
  const time = midnight(written);
  return isoOf(time) === written ? written : null;
}

function inMonths(year: number, month: number, day: number, { at, firstOf }: Months): string | null {
  const counted = year * 12 + month - 1;
  if (month < 1 || month > 12 || day < 1) return null;
  const time = firstOf(counted) + (day - 1) * 86_400_000;
  return at(time) === counted ? isoOf(time) : null;
}

function isoOf(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Arabic-Indic and Persian figures as ours, and no blanks or marks of direction. */
function latin(text: string): string {
  return text
    .replace(/[\s\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.');
}
