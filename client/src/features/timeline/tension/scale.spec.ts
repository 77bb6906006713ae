import fc from 'fast-check';
import { timeScale, valueScale } from './scale.js';

describe('the scale of time', () => {
  it('is mirrored as a whole', () => {
    const view = { from: 0, to: 100, width: 500 };
    expect([timeScale(view).xOf(20), timeScale(view, true).xOf(20)]).toEqual([100, 400]);
  });

  it('leads back from a place to its instant, mirrored or not', () => {
    const view = { from: 1000, to: 9000, width: 640 };
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), fc.boolean(), (time, mirrored) => {
        const { xOf, timeAt } = timeScale(view, mirrored);
        expect(timeAt(xOf(time))).toBeCloseTo(time, 6);
      }),
    );
  });
});

describe('the scale of values', () => {
  it('goes from the highest bar to the lowest, and numbers the zero', () => {
    const { yOf, ticks } = valueScale({ up: 20, down: 30 }, { top: 10, bottom: 20, height: 130 });
    expect([yOf(20), yOf(0), yOf(-30)]).toEqual([10, 50, 110]);
    expect(ticks).toEqual([20, 0, -20]);
  });

  it('always numbers the zero, and never two values on top of one another', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (up, down) => {
        const { yOf, ticks } = valueScale({ up, down }, { top: 0, bottom: 0, height: 112 });
        expect(ticks.map((tick) => tick + 0)).toContain(0);
        for (const [index, tick] of ticks.slice(1).entries())
          expect(yOf(tick) - yOf(ticks[index] ?? NaN)).toBeGreaterThanOrEqual(26);
      }),
    );
  });
});
