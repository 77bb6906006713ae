import type { Narrative } from '../../api/types.js';
import { runsOf } from './runs.js';

const row = (id: string, ...accounts: number[]) =>
  ({ event: { id }, sides: accounts.map((length) => ({ accounts: Array.from({ length }) })) }) as unknown as Narrative;

it('puts together what follows one another in time, told by both or by fewer, in the order it came', () => {
  const rows = [row('a', 1, 0), row('b', 0, 0), row('c', 2, 1), row('d', 0, 1)];
  expect(runsOf(rows).map(({ told, rows }) => [told, rows.map(({ event }) => event.id).join('')])).toEqual([
    [false, 'ab'],
    [true, 'c'],
    [false, 'd'],
  ]);
  expect(runsOf([])).toEqual([]);
});
