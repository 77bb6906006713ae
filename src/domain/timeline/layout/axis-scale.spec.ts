import { axisScale } from './axis-scale.js';

const DAY = 86_400_000;

test.each([
  ['half a day', 0.5, 'hour', 1],
  ['a week', 7, 'hour', 4],
  ['a fortnight', 14, 'weekday', 1],
  ['a month', 31, 'day', 1],
  ['four months', 120, 'week', 1],
  ['sixteen months', 490, 'month', 1],
  ['six years', 2200, 'month', 3],
  ['twenty years', 7300, 'year', 1],
  ['forty years', 14_600, 'year', 5],
  ['an hour', 1 / 24, 'minute', 5],
  ['five hours', 5 / 24, 'minute', 15],
  ['three hundred years', 110_000, 'year', 10],
  ['two thousand years', 730_500, 'year', 100],
])('%s on a wide screen is counted by what fits', (_, days, scale, step) => {
  expect(axisScale(days * DAY, 1250)).toEqual({ scale, step });
});
