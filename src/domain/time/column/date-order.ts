/** Which of the first two numbers of `6/2/2026` is the day. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Both orders fit every value, or neither fits all of them: only somebody can say. */
export type DecidedOrder = DateOrder | 'undecided';

/** How many values of a column tell its order. */
export interface OrderTally {
  /** Values that only fit with the day first, such as `16/2/2026`. */
  readonly dayFirst: number;
  /** Values that only fit with the month first. */
  readonly monthFirst: number;
  /** Values that fit both ways and mean different days, such as `6/2/2026`. */
  readonly either: number;
}

export const NO_VALUES: OrderTally = { dayFirst: 0, monthFirst: 0, either: 0 };

/** The tally with one more value; what is no date of three numbers tells nothing. */
export function withValue(tally: OrderTally, value: string): OrderTally {
  const [first, second] = numbersOf(value) ?? [];
  if (first === undefined || second === undefined || first === second) return tally;
  if (first > 12 && second <= 12) return { ...tally, dayFirst: tally.dayFirst + 1 };
  if (second > 12 && first <= 12) return { ...tally, monthFirst: tally.monthFirst + 1 };
  return first <= 12 && second <= 12 ? { ...tally, either: tally.either + 1 } : tally;
}

/** The order of a whole column, from all its values; null where none of them depends on it. */
export function orderOf({ dayFirst, monthFirst, either }: OrderTally): DecidedOrder | null {
  if (dayFirst > 0 && monthFirst > 0) return 'undecided';
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  return either > 0 ? 'undecided' : null;
}

/**
 * A date of three numbers in ISO 8601; parts that are nought are left out. Null where it is none, or none in that order.
 *
 * @example inOrder('2/16/1946', 'month-first') // '1946-02-16'
 * @example inOrder('00/06/2015', 'day-first') // '2015-06'
 */
export function inOrder(value: string, order: DateOrder): string | null {
  const numbers = numbersOf(value);
  if (!numbers) return null;
  const [first, second, year] = numbers;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return fromNumbers(year, month, day);
}

/** Whether a value is a date of three numbers with the year last. */
export function isOrdered(value: string): boolean {
  return numbersOf(value) !== null;
}

/** Whether the order matters to what the value means. */
export function hasTwoReadings(value: string): boolean {
  const numbers = numbersOf(value);
  return numbers !== null && numbers[0] !== numbers[1] && numbers[0] <= 12 && numbers[1] <= 12;
}

/** The date of a year, a month and a day, the last of which may be nought: then nobody knows them. Null where there is none such. */
export function fromNumbers(year: number, month: number, day: number): string | null {
  if (month > 12 || day > 31 || (month === 0 && day > 0)) return null;
  const parts = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  return parts.slice(0, 1 + (month > 0 ? 1 : 0) + (day > 0 ? 1 : 0)).join('-');
}

/** First, second and year of a date with the year last, which has four digits: of two, nobody knows the century. */
function numbersOf(value: string): [first: number, second: number, year: number] | null {
  const match = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})(?:[T ,]+0?0:00(?::00(?:\.0+)?)?(?: am)?)?$/i.exec(
    value.trim(),
  );
  return match && [Number(match[1]), Number(match[3]), Number(match[4])];
}
