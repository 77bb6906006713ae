import type { Months } from './months.js';

const DAY = 86_400_000;
/** The day before 1 Farvardin of the year 1, in days since 1970. */
const BEFORE = -492_268;

/**
 * Months of the solar Hijri calendar: six of 31 days, five of 30, and Esfand. Leap years are those of the cycle of 33 years, which
 * Iran’s own calendar and Intl have had since 1206 and will have beyond 2100.
 */
export const SOLAR: Months = {
  calendar: 'persian',
  at: (time) => {
    const day = Math.floor(time / DAY);
    const guess = Math.floor((day - BEFORE) / 365.2424) + 1;
    const year = [guess + 1, guess].find((one) => nowruz(one) <= day) ?? guess - 1;
    const passed = day - nowruz(year);
    return year * 12 + (passed < 186 ? Math.floor(passed / 31) : 6 + Math.floor((passed - 186) / 30));
  },
  firstOf: (month) => {
    const year = Math.floor(month / 12);
    const before = month - year * 12;
    return (nowruz(year) + (before <= 6 ? before * 31 : 186 + (before - 6) * 30)) * DAY;
  },
};

/** 1 Farvardin of a year, in days since 1970. */
function nowruz(year: number): number {
  return BEFORE + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}
