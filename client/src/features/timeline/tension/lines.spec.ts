import type { TensionPoint } from '../../../api/types.js';
import { dotsOf, nearest, pathOf, tellingIn, timeOf, yOf } from './lines.js';

const at = (day: string, words: number | null, refs: string[] = []): TensionPoint => ({
  day,
  words: { value: words, refs },
  deeds: { value: null, refs: [] },
});

const POINTS = [at('2026-02-01', 10, ['A']), at('2026-02-02', 0), at('2026-02-03', null), at('2026-02-04', -10, ['B'])];

describe('the line', () => {
  it('goes from the top for cooperation to the bottom for conflict', () => {
    expect([yOf(10), yOf(0), yOf(-10)]).toEqual([0, 56, 112]);
  });

  it('leaves a gap where nothing is remembered, and marks what stands alone', () => {
    expect(pathOf(POINTS, 'words')).toBe('M0 0.0h0L1 56.0M3 112.0h0');
  });

  it('is not there where no point has a value', () => {
    expect(pathOf(POINTS, 'deeds')).toBe('');
  });
});

describe('the dots', () => {
  it('stand where an event moved the line, and where there is a value', () => {
    expect(dotsOf(POINTS, 'words')).toBe('M0 0.0h0M3 112.0h0');
    expect(dotsOf([at('2026-02-01', null, ['A'])], 'words')).toBe('');
  });
});

describe('the points that can be opened', () => {
  const february = { from: Date.parse('2026-02-01'), to: Date.parse('2026-03-01') };

  it('are those in view at which something happened', () => {
    expect(tellingIn(POINTS, february).map(({ day }) => day)).toEqual(['2026-02-01', '2026-02-04']);
    expect(tellingIn(POINTS, { ...february, from: Date.parse('2026-02-02') })).toHaveLength(1);
  });

  it('are found by the nearest of them', () => {
    const telling = tellingIn(POINTS, february);
    expect(nearest(telling, timeOf(at('2026-02-03', null)))?.day).toBe('2026-02-04');
    expect(nearest(telling, timeOf(at('2026-02-02', null)))?.day).toBe('2026-02-01');
    expect(nearest([], 0)).toBeNull();
  });
});
