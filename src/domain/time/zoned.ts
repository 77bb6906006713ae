import { Temporal } from 'temporal-polyfill';
import type { Day } from './calendar.js';
import { InvalidDateError } from './invalid-date.js';

/**
 * The first instant of a day in an IANA zone: midnight, or what follows where the clocks skip it.
 *
 * @throws {InvalidDateError} where the zone never had that day (Samoa had no 30 December 2011)
 */
export function startOfDay(day: Day, zone: string): Date {
  const plain = Temporal.PlainDate.from(day, { overflow: 'reject' });
  const start = plain.toZonedDateTime(zone);
  if (!start.toPlainDate().equals(plain)) throw new InvalidDateError(`${plain.toString()} does not exist in ${zone}`);
  return new Date(start.epochMilliseconds);
}

/** The last millisecond of a day in an IANA zone, inclusive. @throws {InvalidDateError} as {@link startOfDay} */
export function endOfDay(day: Day, zone: string): Date {
  startOfDay(day, zone);
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
  return new Date(next.epochMilliseconds - 1);
}
