import { SOLAR } from '@domain/time/solar-months.js';
import { inNumbers, numberedDay } from './numbered-day.js';

it.each([
  ['۱۴۰۴/۱۱/۱۷', '2026-02-06'],
  ['1404-11-17', '2026-02-06'],
  ['١٤٠٤/١١/١٧', '2026-02-06'],
  [' ۱۷/۱۱/۱۴۰۴ ', '2026-02-06'],
  ['2026-02-06', '2026-02-06'],
  ['۲۰۲۶/۲/۶', '2026-02-06'],
  ['06.02.2026', '2026-02-06'],
  // The last day of a leap year, and of one that is none.
  ['1403/12/30', '2025-03-20'],
  ['1404/12/30', null],
  ['1404/7/31', null],
  ['1404/13/1', null],
  ['2026-02-30', null],
  ['1404/11', null],
  ['17 بهمن', null],
  ['', null],
])('%s is %s', (text, day) => {
  expect(numberedDay(text, SOLAR)).toBe(day);
});

it('writes what it reads', () => {
  expect([inNumbers('2026-02-06', 'fa', SOLAR), inNumbers('2026-02-06', 'fa-u-nu-latn', SOLAR)]).toEqual([
    '۱۴۰۴/۱۱/۱۷',
    '1404/11/17',
  ]);
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 5 * 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    expect(numberedDay(inNumbers(iso, 'fa', SOLAR), SOLAR)).toBe(iso);
  }
});
