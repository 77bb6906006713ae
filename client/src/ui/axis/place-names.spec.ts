import fc from 'fast-check';
import { placeNames, type ToName } from './place-names.js';

const name = (key: string, middle: number, width: number): ToName => ({ key, middle, width });

describe('names of peaks', () => {
  it('stand over their bars, next to them, where nothing is in the way', () => {
    expect(placeNames([name('a', 100, 80), name('b', 300, 80)], { width: 400, rows: 2 })).toEqual([
      { key: 'a', middle: 100, x: 60, row: 0 },
      { key: 'b', middle: 300, x: 260, row: 0 },
    ]);
  });

  it('are left out rather than cut', () => {
    expect(placeNames([name('wide', 100, 500), name('gone', -5, 20)], { width: 400, rows: 2 })).toEqual([]);
  });

  it('never lie on one another, out of view or across a leader', () => {
    const names = fc.array(
      fc.record({ middle: fc.integer({ min: -50, max: 850 }), width: fc.integer({ min: 10, max: 500 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 4 }), (all, rows) => {
        const toName = all.map((one, index) => ({ key: String(index), ...one }));
        const placed = placeNames(toName, { width: 800, rows }).map((one) => ({
          ...one,
          end: one.x + (all[Number(one.key)]?.width ?? 0),
        }));
        for (const one of placed) {
          expect(one.x >= 0 && one.end <= 800 && one.row < rows).toBe(true);
          for (const other of placed.filter(({ key }) => key !== one.key)) {
            if (other.row === one.row) expect(other.x >= one.end || one.x >= other.end).toBe(true);
            if (other.row > one.row) expect(other.middle < one.x || other.middle > one.end).toBe(true);
          }
        }
      }),
    );
  });
});
