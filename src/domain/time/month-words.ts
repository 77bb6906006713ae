import { tidy } from './date-words.js';
import { GREGORIAN, type Months } from './months.js';

const DAY = 86_400_000;

/** A month in words with its year: `بهمن ۱۴۰۴ (ژانویه تا فوریهٔ ۲۰۲۶)` with the Gregorian ones beside where it is none of them. */
export function monthInWords(month: number, locale: string, months: Months): string {
  const [first, next] = [months.firstOf(month), months.firstOf(month + 1)];
  const words = wordsIn(months, locale, MONTH)(first);
  return months.calendar === GREGORIAN.calendar
    ? words
    : `${words} (${gregorianRange(first, next - DAY, locale, MONTH)})`;
}

const MONTH = { month: 'long', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;

/**
 * Writes instants (UTC) as Intl does in a calendar. For the solar Hijri one CLDR puts the year before the name of a month and the day of
 * the week last, which nobody writes; its short names are the whole ones and stand where they should.
 */
export function wordsIn(
  { calendar }: Pick<Months, 'calendar'>,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (time: number) => string {
  const formatOf = (asked: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...asked, calendar, timeZone: 'UTC' });
  if (calendar === GREGORIAN.calendar) {
    const plain = formatOf(options);
    return (time) => plain.format(time);
  }
  const { weekday, ...rest } = options;
  const date = formatOf({ ...rest, ...(rest.month && { month: 'short' }) });
  const named = weekday && formatOf({ weekday });
  return (time) => (named ? `${named.format(time)} ${date.format(time)}` : date.format(time));
}

/** Writes from one month to another with their years. Within a solar Hijri year Intl would leave out the second. */
export function monthRangeIn(
  months: Pick<Months, 'calendar'>,
  locale: string,
): (from: Date | number, to: Date | number) => string {
  if (months.calendar === GREGORIAN.calendar) {
    const format = new Intl.DateTimeFormat(locale, { ...MONTH, calendar: months.calendar, timeZone: 'UTC' });
    return (from, to) => format.formatRange(from, to);
  }
  const words = wordsIn(months, locale, MONTH);
  return (from, to) => {
    const ends = [from, to].map((end) => words(end.valueOf()));
    return [...new Set(ends)].join(' – ');
  };
}

/** From one day to another, as Gregorian dates of a language whose own may be others. */
export function gregorianRange(
  first: number,
  last: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return tidy(format.formatRange(first, last));
}
