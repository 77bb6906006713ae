/** The months of a calendar, all counted from its year 0; instants are UTC, in milliseconds. */
export interface Months {
  /** What Intl calls the calendar. */
  readonly calendar: 'gregory' | 'persian';
  /** The month that an instant lies in. */
  readonly at: (time: number) => number;
  /** The first instant of a month. */
  readonly firstOf: (month: number) => number;
  /** Writes instants in the calendar, as a locale does. */
  readonly words: (locale: string, options: Intl.DateTimeFormatOptions) => (time: number) => string;
  /** Writes from one month to another, with their years. */
  readonly range: (locale: string) => (from: Date, to: Date) => string;
  /** The Gregorian days under a word of the axis, by its scale (`axis-scale.ts`); absent where they are the same. */
  readonly beside?: (time: number, scale: string, locale: string) => string;
  /** A moment that counts in these months where vis-timeline asks it; absent where moments do so by themselves. */
  readonly counting?: <T extends Moving>(time: T) => T;
}

/** What is asked of a moment (moment.js). */
export interface Moving {
  valueOf: () => number;
  /** Minutes east of UTC. */
  utcOffset: () => number;
  add: (amount: number, unit: 'ms' | 'days') => unknown;
  isSame: (other: never, unit?: 'month') => boolean;
  clone: () => this;
}

export const MONTH_AND_YEAR = { month: 'long', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;

/** Unlike Date.UTC it takes the years 0 to 99 as they are. */
export const GREGORIAN: Months = {
  calendar: 'gregory',
  at: (time) => {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  },
  firstOf: (month) => new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1),
  words: (locale, options) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    return (time) => format.format(time);
  },
  range: (locale) => {
    const format = new Intl.DateTimeFormat(locale, { ...MONTH_AND_YEAR, calendar: 'gregory', timeZone: 'UTC' });
    return (from, to) => format.formatRange(from, to);
  },
};

/** Whether a year of the calendar begins with the month that an instant lies in. */
export function beginsYear(time: number, months: Months): boolean {
  return months.at(time) % 12 === 0;
}

/** A month in words with its year, and in parentheses the Gregorian ones that it lies in where it is none of them. */
export function monthInWords(month: number, locale: string, months: Months): string {
  const first = months.firstOf(month);
  const beside = months.beside?.(first, 'week', locale);
  return `${months.words(locale, MONTH_AND_YEAR)(first)}${beside === undefined ? '' : ` (${beside})`}`;
}
