import { levelsOf, timeAxis } from './time-axis.js';

describe('an axis of days', () => {
  it('holds every day with room at its ends, in order', () => {
    const days = ['2025-03-26', '2025-04-07', '2026-07-02'];
    const shares = days.map(timeAxis(days)!.share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0]! > 0.03, shares[2]! < 0.97]).toEqual([true, true]);
  });

  it.each([
    ['one day', ['2026-02-06'], ['2026-02-01']],
    [
      'some months',
      ['2026-01-10', '2026-05-20'],
      ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
    ],
    [
      'a year and a half',
      ['2025-03-26', '2026-07-02'],
      ['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'],
    ],
  ])('has a few words under %s', (_title, days, ticks) => {
    expect(timeAxis(days)?.ticks).toEqual(ticks);
  });

  it.each([[['1500-01-01', '2026-01-01']], [['2003-10-21', '2015-07-14']]])(
    'never has more than eight, from %s',
    (days) => {
      const { length } = timeAxis(days)!.ticks;
      expect([length >= 1, length <= 8]).toEqual([true, true]);
    },
  );

  it.each([[[]], [['0431-03-01 BC']]])('is not drawn of %j', (days) => {
    expect(timeAxis(days)).toBeNull();
  });
});

it('marks that would cover one another stand on levels of their own', () => {
  expect(levelsOf([0.1, 0.1, 0.11, 0.2, 0.205], 0.02)).toEqual([0, 1, 2, 0, 1]);
});
