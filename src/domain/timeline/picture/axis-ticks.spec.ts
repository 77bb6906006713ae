import { ticksOf } from './axis-ticks.js';

const days = (times: readonly number[]): string[] => times.map((time) => new Date(time).toISOString().slice(0, 10));
const ticks = (from: string, to: string, scale: Parameters<typeof ticksOf>[2]['scale'], step = 1) => {
  const { minor, major } = ticksOf(Date.parse(from), Date.parse(to), { scale, step });
  return { minor: days(minor), major: days(major) };
};

it('weeks begin on Mondays and belong to months, the current one included', () => {
  expect(ticks('2026-01-28', '2026-02-10', 'week')).toEqual({
    minor: ['2026-02-02', '2026-02-09'],
    major: ['2026-01-01', '2026-02-01'],
  });
});

it('months belong to years', () => {
  expect(ticks('2025-11-15', '2026-02-10', 'month')).toEqual({
    minor: ['2025-12-01', '2026-01-01', '2026-02-01'],
    major: ['2025-01-01', '2026-01-01'],
  });
});

it('days belong to weeks, and years to nothing', () => {
  expect(ticks('2026-02-07', '2026-02-09', 'day')).toEqual({
    minor: ['2026-02-07', '2026-02-08', '2026-02-09'],
    major: ['2026-02-02', '2026-02-09'],
  });
  expect(ticks('1999-01-01', '2011-01-01', 'year', 5)).toEqual({
    minor: ['2000-01-01', '2005-01-01', '2010-01-01'],
    major: [],
  });
});

it('hours belong to days', () => {
  const { minor, major } = ticksOf(Date.parse('2026-02-06T21:30Z'), Date.parse('2026-02-07T05:00Z'), {
    scale: 'hour',
    step: 4,
  });
  expect(minor.map((time) => new Date(time).toISOString().slice(0, 16))).toEqual([
    '2026-02-07T00:00',
    '2026-02-07T04:00',
  ]);
  expect(days(major)).toEqual(['2026-02-06', '2026-02-07']);
});
