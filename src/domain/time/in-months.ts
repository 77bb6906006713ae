import type { Months, Moving } from './months.js';

const DAY = 86_400_000;

/**
 * A moment whose years, months and days of the month are those of a calendar: vis-timeline asks and moves them to find where the lines
 * of its axis stand. All else, and what it is written from, stays as it was.
 */
export function inMonths<T extends Moving>(time: T, months: Pick<Months, 'at' | 'firstOf'>): T {
  const { at, firstOf } = months;
  // The fields of its own offset, as if they were UTC.
  const clockOf = (one: { valueOf: () => number }): number => one.valueOf() + time.utcOffset() * 60_000;
  const month = (): number => at(clockOf(time));
  const year = (): number => Math.floor(month() / 12);
  const inYear = (): number => month() - year() * 12;
  const day = (): number => Math.floor((clockOf(time) - firstOf(month())) / DAY) + 1;
  const move = (amount: number, unit: 'ms' | 'days'): T => {
    time.add(amount, unit);
    return counted;
  };
  const moveBy = (amount: number, unit: 'ms' | 'days' | 'month' | 'year'): T =>
    unit === 'month' || unit === 'year'
      ? put(month() + (unit === 'year' ? 12 : 1) * amount, day())
      : move(amount, unit);
  const put = (to: number, date: number): T => {
    const length = (firstOf(to + 1) - firstOf(to)) / DAY;
    const sinceMidnight = clockOf(time) - firstOf(month()) - (day() - 1) * DAY;
    return move(firstOf(to) + (Math.min(date, length) - 1) * DAY + sinceMidnight - clockOf(time), 'ms');
  };

  const own = {
    year: (to?: number) => (to === undefined ? year() : put(to * 12 + inYear(), day())),
    month: (to?: number) => (to === undefined ? inYear() : put(year() * 12 + to, day())),
    date: (to?: number) => (to === undefined ? day() : move(to - day(), 'days')),
    add: moveBy,
    subtract: (amount: number, unit: 'ms' | 'days' | 'month' | 'year') => moveBy(-amount, unit),
    isSame: (other: never, unit?: 'month') =>
      unit === 'month' ? at(clockOf(other)) === month() : time.isSame(other, unit),
    clone: () => inMonths(time.clone(), months),
  };
  const counted = new Proxy(time, { get: (of, key): unknown => Reflect.get(Object.hasOwn(own, key) ? own : of, key) });
  return counted;
}
