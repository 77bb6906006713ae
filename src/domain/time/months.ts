/** The months of a calendar, all counted from its year 0; instants are UTC, in milliseconds. */
export interface Months {
  /** What Intl calls the calendar. */
  readonly calendar: 'gregory' | 'persian';
  /** The month that an instant lies in. */
  readonly at: (time: number) => number;
  /** The first instant of a month. */
  readonly firstOf: (month: number) => number;
}

/** Unlike Date.UTC it takes the years 0 to 99 as they are. */
export const GREGORIAN: Months = {
  calendar: 'gregory',
  at: (time) => {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  },
  firstOf: (month) => new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1),
};

/** Whether a year of the calendar begins with the month that an instant lies in. */
export function beginsYear(time: number, months: Months): boolean {
  return months.at(time) % 12 === 0;
}
