import { daysInMonth, type Day } from '../../calendar.js';
import { solarHijri, solarOf } from './solar-hijri.js';

/** A calendar by whose months days are named. Its own days are written as those of ours are: year, month, day. */
interface Calendar {
  /** One of our days, as this calendar counts it. */
  readonly from: (day: Day) => Day;
  /** The day that this calendar calls so; null where it has none. */
  readonly day: (named: Day) => Day | null;
}

/** What is added to the numbers of the months of the Solar Hijri calendar, so that a name tells its calendar. */
export const SOLAR_MONTHS = 100;

const GREGORIAN: Calendar = {
  from: (day) => day,
  day: (named) => (exists(named) ? named : null),
};

const SOLAR_HIJRI: Calendar = {
  from: solarOf,
  day: ({ year, month, day }) => solarHijri(year, month, day),
};

/** The calendar of a month, and its number there. */
export function calendarOf(month: number): readonly [Calendar, number] {
  return month > SOLAR_MONTHS ? [SOLAR_HIJRI, month - SOLAR_MONTHS] : [GREGORIAN, month];
}

/** Whether the Gregorian calendar has a day. */
export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
