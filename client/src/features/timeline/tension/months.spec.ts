import { monthTicks } from './months.js';

const view = (from: string, to: string, width: number) => ({ from: Date.parse(from), to: Date.parse(to), width });
const days = (...args: Parameters<typeof monthTicks>) =>
  monthTicks(...args).map(({ time, withYear }) => new Date(time).toISOString().slice(0, 10) + (withYear ? '!' : ''));

describe('the months under the bars', () => {
  it('are all named where there is room, with the year at first and every January', () => {
    expect(days(view('2025-10-20', '2026-02-10', 800), 72)).toEqual([
      '2025-11-01!',
      '2025-12-01',
      '2026-01-01!',
      '2026-02-01',
    ]);
  });

  it('are quarters, then years, then more where there is not', () => {
    expect(days(view('2025-03-01', '2026-02-01', 300), 72)).toEqual([
      '2025-04-01!',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01!',
    ]);
    expect(days(view('1990-06-01', '2026-02-01', 300), 72)).toEqual(['2000-01-01!', '2010-01-01!', '2020-01-01!']);
  });
});
