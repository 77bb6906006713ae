import type { TensionPoint } from '../../../api/types.js';
import { nearest, pathOf, timeOf, yOf } from './lines.js';

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

describe('the point nearest to a place', () => {
  it('is one at which something happened', () => {
    expect(nearest(POINTS, timeOf(at('2026-02-03', null)))?.day).toBe('2026-02-04');
    expect(nearest(POINTS, timeOf(at('2026-02-02', null)))?.day).toBe('2026-02-01');
  });

  it('is none where nothing happened', () => {
    expect(nearest([at('2026-02-02', 0)], 0)).toBeNull();
  });
});
