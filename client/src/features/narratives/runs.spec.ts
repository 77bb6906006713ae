import type { Narrative } from '../../api/types.js';
import { daysOf, runsOf } from './runs.js';

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

describe('the days of a run', () => {
  const event = (earliest: string | null, latest: string | null, timezone: string | null = null) => ({
    ...{ earliest, latest, timezone },
  });

  it('reach from the first of any event to the last of any, where they were', () => {
    const long = event('2026-01-01T00:00:00Z', '2026-02-06T23:59:59.999Z');
    const muscat = event('2026-02-06T20:00:00Z', '2026-02-07T19:59:59.999Z', 'Asia/Muscat');
    expect(daysOf([long, muscat])).toBe('2026-01-01/2026-02-07');
    expect(daysOf([muscat])).toBe('2026-02-07');
  });

  it('are open where an event has no end', () => {
    expect(daysOf([event('2026-02-06T00:00:00Z', null)])).toBe('2026-02-06/..');
  });
});
