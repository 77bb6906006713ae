import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date';
import { DOSSIER } from '../../../test/support/demo-dossier.js';
import { midnight } from './calendar.js';
import { describeWhen } from './describe-when.js';
import { beginsYear, GREGORIAN, monthInWords } from './months.js';
import { monthsOf } from './months-of.js';
import { SOLAR } from './solar-months.js';

const INTL = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DIGITS = new Intl.NumberFormat('fa', { useGrouping: false });

function byIntl(time: number): number[] {
  const parts = INTL.formatToParts(time);
  return ['year', 'month', 'day'].map((type) => Number(parts.find((part) => part.type === type)?.value));
}

/** By a library that has nothing of Intl. */
function byLibrary(day: string): number[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const solar = toCalendar(new CalendarDate(new GregorianCalendar(), year, month, date), new PersianCalendar());
  return [solar.year, solar.month, solar.day];
}

function byMonths(time: number): number[] {
  const month = SOLAR.at(time);
  const year = Math.floor(month / 12);
  return [year, month - year * 12 + 1, Math.floor((time - SOLAR.firstOf(month)) / 86_400_000) + 1];
}

describe('the months of the solar Hijri calendar', () => {
  it('begin where Intl begins them, from 1300 to 1500', () => {
    const odd = Array.from({ length: 200 * 12 }, (_, at) => 1300 * 12 + at).filter((month) => {
      const first = byIntl(SOLAR.firstOf(month)).join();
      return (
        first !== `${Math.floor(month / 12)},${(month % 12) + 1},1` ||
        SOLAR.at(SOLAR.firstOf(month)) !== month ||
        SOLAR.at(SOLAR.firstOf(month) - 1) !== month - 1
      );
    });
    expect(odd).toEqual([]);
  });

  it('have each day of the demo where Intl and a second library have it', () => {
    const days = [...JSON.stringify(DOSSIER.events).matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(([day]) => day);
    const odd = [...new Set(days)].filter((day) => {
      const own = byMonths(midnight(day)).join();
      return own !== byIntl(midnight(day)).join() || own !== byLibrary(day).join();
    });
    expect([days.length > 1_000, odd]).toEqual([true, []]);
  });

  it('stand beside Gregorian days that are the same, wherever the demo names both in Persian', () => {
    const told = DOSSIER.events.flatMap(({ tellings, statusChanges }) => [
      ...tellings.map(({ knownOn, summary }) => [knownOn, summary['fa']] as const),
      ...statusChanges.map(({ knownOn, notes }) => [knownOn, notes?.['fa']] as const),
    ]);
    const pairs = told.flatMap(([knownOn, text = '']) =>
      [...text.matchAll(/([۰-۹]+ \p{L}+)(?: [۰-۹]{4})? \(([۰-۹]+) (\p{L}+)\p{M}*(?: [۰-۹]{4})?\)/gu)].map(
        ([whole, solar = '', date = '', month = '']) => ({ knownOn, whole, solar, gregorian: `${date} ${month}` }),
      ),
    );
    const odd = pairs.filter(
      ({ knownOn, solar, gregorian }) => !daysAround(knownOn).some((day) => saysBoth(day, solar, gregorian)),
    );
    expect([pairs.length > 100, odd]).toEqual([true, []]);
  });

  it('are those of Persian axes alone, unless it is asked for another calendar', () => {
    expect(['fa', 'fa-u-ca-gregory', 'ar', 'en-GB'].map((locale) => monthsOf(locale))).toEqual([
      SOLAR,
      GREGORIAN,
      GREGORIAN,
      GREGORIAN,
    ]);
    expect([beginsYear(midnight('2025-03-21'), SOLAR), beginsYear(midnight('2026-01-01'), SOLAR)]).toEqual([
      true,
      false,
    ]);
  });

  it('are named with the Gregorian ones beside', () => {
    expect(monthInWords(1404 * 12 + 10, 'fa', SOLAR)).toMatch(/^بهمن ۱۴۰۴ \(ژانویهٔ? تا فوریهٔ? ۲۰۲۶\)$/);
    expect(monthInWords(2026 * 12 + 1, 'fr', GREGORIAN)).toBe('février 2026');
    expect(describeWhen({ when: '2026-02-09', timezone: null }, 'fa')).toBe('۲۰ بهمن ۱۴۰۴ (۹ فوریهٔ ۲۰۲۶)');
  });
});

/** What a text known on a day may speak of: two years before it to one after. */
function daysAround(knownOn: string): number[] {
  return Array.from({ length: 1_100 }, (_, at) => midnight(knownOn) + (at - 730) * 86_400_000);
}

const SOLAR_DAY = new Intl.DateTimeFormat('fa-u-ca-persian', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const GREGORIAN_MONTH = new Intl.DateTimeFormat('fa-u-ca-gregory', { month: 'long', timeZone: 'UTC' });

function saysBoth(day: number, solar: string, gregorian: string): boolean {
  const [date, month] = [
    DIGITS.format(new Date(day).getUTCDate()),
    GREGORIAN_MONTH.format(day).normalize('NFD').replace(/\p{M}/gu, ''),
  ];
  return SOLAR_DAY.format(day) === solar && gregorian.normalize('NFD').replace(/\p{M}/gu, '') === `${date} ${month}`;
}
