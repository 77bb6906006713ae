import type { Months } from '@domain/time/months.js';
import type { Moment, unitOfTime } from 'moment';

const DAY = 86_400_000;

/**
 * A moment whose years, months and days of the month are those of a calendar: vis-timeline asks and moves them to find where the lines
 * of its axis stand. All else, and what it is written from, stays as it was.
 */
export function inMonths(time: Moment, months: Months): Moment {
  const { at, firstOf } = months;
  // The fields of its own offset, as if they were UTC.
  const clockOf = (one: Moment | Date): number => one.valueOf() + time.utcOffset() * 60_000;
  const month = (): number => at(clockOf(time));
  const year = (): number => Math.floor(month() / 12);
  const inYear = (): number => month() - year() * 12;
  const day = (): number => Math.floor((clockOf(time) - firstOf(month())) / DAY) + 1;
  const move = (amount: number, unit: Unit): Moment => {
    time.add(amount, unit);
    return counted;
  };
  const moveBy = (amount: number, unit: Unit): Moment => {
    const many = MONTHS[unit];
    return many === undefined ? move(amount, unit) : put(month() + many * amount, day());
  };
  const put = (to: number, date: number): Moment => {
    const length = (firstOf(to + 1) - firstOf(to)) / DAY;
    const sinceMidnight = clockOf(time) - firstOf(month()) - (day() - 1) * DAY;
    return move(firstOf(to) + (Math.min(date, length) - 1) * DAY + sinceMidnight - clockOf(time), 'ms');
  };

  const own = {
    year: (to?: number) => (to === undefined ? year() : put(to * 12 + inYear(), day())),
    month: (to?: number) => (to === undefined ? inYear() : put(year() * 12 + to, day())),
    date: (to?: number) => (to === undefined ? day() : move(to - day(), 'days')),
    add: moveBy,
    subtract: (amount: number, unit: Unit) => moveBy(-amount, unit),
    isSame: (other: Moment | Date, unit?: 'month') =>
      unit === 'month' ? at(clockOf(other)) === month() : time.isSame(other, unit),
    clone: () => inMonths(time.clone(), months),
  };
  const counted = new Proxy(time, { get: (of, key): unknown => Reflect.get(Object.hasOwn(own, key) ? own : of, key) });
  return counted;
}

type Unit = unitOfTime.DurationConstructor;

/** How many months are in the units that vis-timeline moves by. */
const MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12 };
