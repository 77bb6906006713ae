import fc from 'fast-check';
import { compareByWhen, qualifiers, windowsOverlap } from './window.js';

const window = (earliest: string | null, latest: string | null) => ({ earliest, latest });

describe('windowsOverlap', () => {
  const week = window('2026-02-09T00:00:00Z', '2026-02-15T23:59:59.999Z');

  it.each([
    ['a window inside', window('2026-02-10T00:00:00Z', '2026-02-11T00:00:00Z'), true],
    ['one that shares the last millisecond', window('2026-02-15T23:59:59.999Z', '2026-03-01T00:00:00Z'), true],
    ['one that begins after it', window('2026-02-16T00:00:00Z', '2026-03-01T00:00:00Z'), false],
    ['an open start before it ends', window(null, '2026-02-09T00:00:00Z'), true],
    ['an open start that ends before it', window(null, '2026-02-08T00:00:00Z'), false],
    ['an open end', window('2026-01-01T00:00:00Z', null), true],
    ['no bounds at all', window(null, null), true],
  ])('compares a week with %s', (_title, other, overlap) => {
    expect(windowsOverlap(week, other)).toBe(overlap);
    expect(windowsOverlap(other, week)).toBe(overlap);
  });

  it('takes dates, numbers and infinities alike', () => {
    const date = { earliest: new Date('2026-02-10T00:00:00Z'), latest: Infinity };
    expect(windowsOverlap(week, date)).toBe(true);
  });
});

describe('compareByWhen', () => {
  it('sorts by earliest, latest and id, open starts first and open ends last', () => {
    const events = [
      { id: 'f', earliest: '2026-02-07T00:00:00Z', latest: '2026-02-07T23:59:59.999Z' },
      { id: 'e', earliest: '2026-02-06T00:00:00Z', latest: null },
      { id: 'd', earliest: '2026-02-06T00:00:00Z', latest: '2026-02-28T23:59:59.999Z' },
      { id: 'c', earliest: '2026-02-06T00:00:00Z', latest: '2026-02-06T23:59:59.999Z' },
      { id: 'b', earliest: '2026-02-06T04:00:00+04:00', latest: '2026-02-06T23:59:59.999Z' },
      { id: 'a', earliest: null, latest: '2026-03-01T00:00:00Z' },
    ];
    expect(events.sort(compareByWhen).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is a total order', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const event = fc.record({ id: fc.constantFrom('a', 'b'), earliest: bound, latest: bound });
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        expect(compareByWhen(a, b) + compareByWhen(b, a)).toBe(0);
        if (compareByWhen(a, b) <= 0 && compareByWhen(b, c) <= 0) expect(compareByWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('qualifiers', () => {
  it.each([
    ['2026-02-06', 'point', false, false],
    ['2026-02-06T10:00:00+04:00', 'instant', false, false],
    ['2026-02-09/2026-02-11~', 'interval', true, false],
    ['2026-02-06?/..', 'open_end', false, true],
    ['/1985', 'open_start', false, false],
    ['../..', 'open', false, false],
    ['[2026-06-17,2026-06-18]', 'set', false, false],
    ['[..1984]', 'open_start', false, false],
    ['{1960,1961-12}', 'set', false, false],
    ['2004?-06-~11', 'point', true, true],
    ['1984%', 'point', true, true],
    ['1950S2', 'point', true, false],
  ])('of %s are known from the text alone', (when, shape, approximate, uncertain) => {
    expect(qualifiers(when)).toEqual({ shape, approximate, uncertain });
  });
});
