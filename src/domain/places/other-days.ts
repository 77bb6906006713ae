import { dayInZone } from '../time/zones.js';
import { COUNTRIES } from './countries.js';

/** A calendar day that a capital had while an event happened, other than the event's own. */
export interface OtherDay {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Whether the event's own day had not begun there yet, or was over. */
  readonly is: 'still' | 'already';
  /** How many hours of the event's day fell on it; null for an event of an instant. */
  readonly hours: number | null;
}

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** IANA; null where no place is known. */
  readonly timezone: string | null;
  readonly precision: string;
}

/**
 * Capitals in which the calendar showed another day than where the event happened (in UTC, where an instant has no
 * place). Of an event of a day, those are told in which it did so for at least six of its hours.
 *
 * @example otherDays({ earliest: '2026-03-21T23:44:00Z', latest: '2026-03-21T23:44:00Z', timezone: null, precision: 'instant' }, ['IR'])
 * // [{ country: 'IR', day: '2026-03-22', is: 'already', hours: null }]
 */
export function otherDays(event: Dated, countries: readonly string[]): OtherDay[] {
  const { earliest, latest, timezone, precision } = event;
  if (earliest === null || latest === null) return [];
  const [from, to] = [new Date(earliest), new Date(latest)];
  const day = dayInZone(from, timezone);
  // A window of several days has days in common with every other calendar.
  if (precision === 'instant' ? day !== dayInZone(to, timezone) : !isDayOf(event, day)) return [];
  return [...new Set(countries)].flatMap((country): OtherDay[] => {
    const zone = COUNTRIES.get(country)?.zone;
    if (zone === undefined) return [];
    const [first, last] = [dayInZone(from, zone), dayInZone(to, zone)];
    if (precision === 'instant')
      return first === day ? [] : [{ country, day: first, is: side(first, day), hours: null }];
    const [still, already] = [hoursLeft(from, zone), hoursGone(to, zone)];
    if (first < day && still >= MANY) return [{ country, day: first, is: 'still', hours: still }];
    if (last > day && already >= MANY) return [{ country, day: last, is: 'already', hours: already }];
    return [];
  });
}

/** Fewer hours than these are those of the night. */
const MANY = 6;

function isDayOf({ latest, timezone, precision }: Dated, day: string): boolean {
  return precision === 'day' && timezone !== null && latest !== null && dayInZone(new Date(latest), timezone) === day;
}

function side(day: string, own: string): OtherDay['is'] {
  return day < own ? 'still' : 'already';
}

function hoursLeft(instant: Date, zone: string): number {
  return Math.round(24 - hoursInto(instant, zone));
}

function hoursGone(instant: Date, zone: string): number {
  return Math.round(hoursInto(instant, zone));
}

/** Hours that a zone's clock shows at an instant, as a number: half past nine is 9.5. */
function hoursInto(instant: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const parts = format.formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return part('hour') + part('minute') / 60;
}
