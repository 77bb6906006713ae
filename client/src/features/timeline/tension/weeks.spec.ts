import fc from 'fast-check';
import { heightsOf, highestOf, stretchOf, weekAt, weeksIn } from './weeks.js';

describe('a week', () => {
  it.each([
    ['2026-02-28T12:00:00Z', '2026-02-23', '2026-03-01'],
    ['2026-02-23T00:00:00Z', '2026-02-23', '2026-03-01'],
    ['2026-03-01T23:59:59Z', '2026-02-23', '2026-03-01'],
    ['1969-12-31T00:00:00Z', '1969-12-29', '1970-01-04'],
  ])('of %s goes from Monday %s to Sunday %s', (instant, from, to) => {
    expect(weekAt(Date.parse(instant))).toEqual({ from, to });
  });

  it('is that of every instant within it, and of none outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 4e12 }), (time) => {
        const { from, to } = stretchOf(weekAt(time));
        expect(from <= time && time < to).toBe(true);
        expect(new Date(from).getUTCDay()).toBe(1);
      }),
    );
  });

  it('is in view as long as any of it is', () => {
    const week = { from: '2026-02-23', to: '2026-03-01' };
    const view = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
    expect(weeksIn([week], view('2026-03-01', '2026-04-01'))).toEqual([week]);
    expect(weeksIn([week], view('2026-03-02', '2026-04-01'))).toEqual([]);
    expect(weeksIn([week], view('2026-02-01', '2026-02-23'))).toEqual([]);
  });

  it('reaches as far up and down as words and deeds together', () => {
    const sums = { wordsUp: 3, deedsUp: 5, wordsDown: -4, deedsDown: -24 };
    expect(heightsOf({ from: '2026-02-23', to: '2026-03-01', ...sums })).toEqual({ up: 8, down: 28 });
  });

  it('stands out by its highest bar, up or down, whichever came first', () => {
    const of = (wordsUp: number, deedsDown: number) => ({
      ...{ from: `2026-02-${wordsUp}`, to: '', wordsUp, deedsDown, deedsUp: 0, wordsDown: 0 },
    });
    expect(highestOf([of(25, -15), of(10, -28), of(28, 0)])).toEqual(of(10, -28));
    expect(highestOf([])).toBeNull();
  });
});
