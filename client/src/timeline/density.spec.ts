import { densityBars, isDense } from './density.js';

const day = (number: number) => new Date(Date.UTC(2026, 1, number)).toISOString();
const view = { from: Date.parse(day(1)), to: Date.parse(day(11)), width: 100 };

test('bins in view become bars, the fullest one full', () => {
  const bins = [
    { from: day(1), to: day(3), count: 2 },
    { from: day(3), to: day(5), count: 0 },
    { from: day(9), to: day(13), count: 8 },
    { from: day(13), to: day(15), count: 4 },
  ];
  expect(densityBars(bins, view)).toEqual([
    { x: 0, width: 20, share: 0.25 },
    { x: 80, width: 20, share: 1 },
  ]);
});

test.each([
  [10, 10, 10, false],
  [10, 8, 10, true],
  [500, 300, 300, true],
])('%i events of which %i have titles and %i are drawn are dense: %s', (total, titled, shown, dense) => {
  expect(isDense(total, titled, shown)).toBe(dense);
});
