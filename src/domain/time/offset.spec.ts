import { movedWindow, readOffset, writeOffset } from './offset.js';

const inMuscat = (earliest: string | null, latest: string | null) => ({ earliest, latest, timezone: 'Asia/Muscat' });
const DAY = inMuscat('2026-02-05T20:00:00.000Z', '2026-02-06T19:59:59.999Z');

describe('how much later a window is', () => {
  it.each([
    ['P30D', { count: 30, unit: 'day' }],
    ['-P2W', { count: -2, unit: 'week' }],
    ['P1M', { count: 1, unit: 'month' }],
    ['-P10Y', { count: -10, unit: 'year' }],
    ['P0D', { count: 0, unit: 'day' }],
  ])('is read from %s and written so again', (text, offset) => {
    expect(readOffset(text)).toEqual(offset);
    expect(writeOffset(readOffset(text)!)).toBe(text);
  });

  it.each(['', '30', 'P', 'P30', 'P1DT2H', 'PT2H', 'P1M2D', '+P1D', 'P12345D', 'p1d', 'P-1D'])(
    'is not read from “%s”',
    (text) => {
      expect(readOffset(text)).toBeNull();
    },
  );

  it('has no sign where it is nothing', () => {
    expect(readOffset('-P0D')).toEqual({ count: 0, unit: 'day' });
  });

  it.each([
    [DAY, 'P30D', '2026-03-08'],
    [DAY, '-P1W', '2026-01-30'],
    [DAY, '-P2M', '2025-12-06'],
    [DAY, 'P11M', '2027-01-06'],
    [DAY, '-P2026Y', null],
    [DAY, 'P8000Y', null],
    [inMuscat('2026-01-30T20:00:00.000Z', '2026-01-31T19:59:59.999Z'), 'P1M', '2026-02-28'],
    [inMuscat('2026-02-05T20:00:00.000Z', '2026-02-08T19:59:59.999Z'), 'P1D', '2026-02-07/2026-02-09'],
    [inMuscat('2026-02-06T21:00:00.000Z', '2026-02-06T21:00:00.000Z'), 'P0D', '2026-02-07'],
    [inMuscat(null, '2026-02-06T19:59:59.999Z'), 'P1D', null],
    [inMuscat('2026-02-05T20:00:00.000Z', null), 'P1D', null],
  ])('moves %j by %s to %s', (window, offset, days) => {
    expect(movedWindow(window, readOffset(offset)!)).toBe(days);
  });
});
