import { SOLAR } from '@domain/time/solar-months.js';
import moment from 'moment';
import { inMonths } from '@domain/time/in-months.js';

const at = (text: string) => inMonths(moment.parseZone(text), SOLAR);
const dayOf = (time: moment.Moment) => new Date(time.valueOf() + time.utcOffset() * 60_000).toISOString();
const fields = (time: moment.Moment) => [time.year(), time.month() + 1, time.date(), time.hour()];

describe('a moment in months of the solar Hijri calendar', () => {
  it('has its year, month and day, where it is', () => {
    expect(fields(at('2026-02-09T10:00:00+03:30'))).toEqual([1404, 11, 20, 10]);
    expect(fields(at('2025-03-20T23:00:00+03:30'))).toEqual([1403, 12, 30, 23]);
  });

  it('goes back to the first of a month and a year, and on by months, as the axis does', () => {
    const first = at('2026-02-09T10:00:00+03:30').date(1).hours(0);
    expect(dayOf(first)).toBe('2026-01-21T00:00:00.000Z');
    expect(dayOf(first.clone().add(1, 'month'))).toBe('2026-02-20T00:00:00.000Z');
    expect(dayOf(first.clone().add(2, 'month'))).toBe('2026-03-21T00:00:00.000Z');
    expect(dayOf(first.clone().year(1404).month(0))).toBe('2025-03-21T00:00:00.000Z');
    expect(fields(first.clone().subtract(1, 'year'))).toEqual([1403, 11, 1, 0]);
  });

  it('counts weeks and days as before', () => {
    const monday = at('2026-02-12T00:00:00+03:30').isoWeekday(1);
    expect(dayOf(monday.add(1, 'week'))).toBe('2026-02-16T00:00:00.000Z');
    expect([
      monday.isSame(at('2026-02-19T00:00:00+03:30'), 'month'),
      monday.isSame(at('2026-02-20T00:00:00+03:30'), 'month'),
    ]).toEqual([true, false]);
  });
});
