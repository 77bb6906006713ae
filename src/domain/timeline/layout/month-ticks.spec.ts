import { monthTicks } from './month-ticks.js';

const ticks = (from: string, to: string, most: number) => monthTicks(Date.parse(from), Date.parse(to), most);

it.each([
  ['2026-01-01', '2026-03-01', 8, ['2026-01-01', '2026-02-01', '2026-03-01']],
  ['2026-01-01T00:00:00.001Z', '2026-02-28', 8, ['2026-02-01']],
  ['0050-01-15', '0050-05-02', 4, ['0050-02-01', '0050-03-01', '0050-04-01', '0050-05-01']],
  ['-000043-01-15', '-000043-03-02', 4, ['-0043-02-01', '-0043-03-01']],
  ['2026-01-15', '2026-08-15', 4, ['2026-04-01', '2026-07-01']],
])('from %s to %s, at most %d firsts of months', (from, to, most, expected) => {
  expect(ticks(from, to, most)).toEqual(expected);
});
