import { addDays, daysBetween } from './calendar.js';

describe('daysBetween', () => {
  it.each([
    ['2026-02-11', '2026-02-17', 6],
    ['2026-03-01', '2026-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-11', '2026-02-11', 0],
    ['0000-12-31', '0001-01-01', 1],
    ['-0001-12-31', '0000-01-01', 1],
    ['9999-12-31', '10000-01-01', 1],
  ])('counts from %s to %s as %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('addDays', () => {
  it.each([
    ['2026-02-25', 7, '2026-03-04'],
    ['2026-01-01', -1, '2025-12-31'],
    ['0001-01-01', -1, '0000-12-31'],
    ['0000-01-01', -1, '-0001-12-31'],
  ])('goes from %s by %i to %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));
});
