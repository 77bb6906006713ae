import { jeffreys } from './jeffreys.js';

const rounded = (part: number, of: number, digits = 3) => {
  const interval = jeffreys(part, of);
  return interval && [Number(interval.low.toFixed(digits)), Number(interval.high.toFixed(digits))];
};

describe('the Jeffreys interval', () => {
  it.each([
    [2, 7],
    [3, 7],
    [15, 37],
    [1, 12],
    [48, 50],
  ])('of %i out of %i leaves 2.5 %% on either side, by adding up the density', (part, of) => {
    const interval = jeffreys(part, of);
    const below = (bound = NaN) => mass(bound, part + 0.5, of - part + 0.5) / mass(1, part + 0.5, of - part + 0.5);
    expect(below(interval?.low)).toBeCloseTo(0.025, 8);
    expect(below(interval?.high)).toBeCloseTo(0.975, 8);
  });

  it('is that of 15 out of 37', () => expect(rounded(15, 37, 2)).toEqual([0.26, 0.57]));

  it('says nothing of nothing, and is open where none or all are in it', () => {
    expect(jeffreys(0, 0)).toBeNull();
    expect(jeffreys(0, 12)?.low).toBe(0);
    expect(jeffreys(12, 12)?.high).toBe(1);
  });

  it('is the one that can be written out for one case of one', () => {
    // Beta(3/2, 1/2) has the distribution (2/π)(arcsin √x − √(x(1 − x))).
    const low = jeffreys(1, 1)?.low ?? NaN;
    expect((2 / Math.PI) * (Math.asin(Math.sqrt(low)) - Math.sqrt(low * (1 - low)))).toBeCloseTo(0.025, 12);
  });

  it('holds the share, mirrors, and narrows as cases grow, for every share of up to 20', () => {
    for (let of = 1; of <= 20; of += 1) {
      for (let part = 0; part <= of; part += 1) {
        const [one, other, more] = [jeffreys(part, of), jeffreys(of - part, of), jeffreys(4 * part, 4 * of)];
        if (!one || !other || !more) throw new Error('There are cases');
        expect(one.low).toBeLessThanOrEqual(part / of);
        expect(one.high).toBeGreaterThanOrEqual(part / of);
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(more.high - more.low).toBeLessThan(one.high - one.low);
      }
    }
  });

  it('stays so for many cases', () => expect(rounded(4000, 10_000)).toEqual([0.39, 0.41]));
});

/** The density of Beta(a, b) up to `bound`, not yet made 1 in all: Simpson's rule in the angle whose sine squared is the share. */
function mass(bound: number, a: number, b: number): number {
  const steps = 4000;
  const width = Math.asin(Math.sqrt(bound)) / steps;
  let sum = 0;
  for (let at = 0; at <= steps; at += 1) {
    const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
    sum += weight * Math.sin(at * width) ** (2 * a - 1) * Math.cos(at * width) ** (2 * b - 1);
  }
  return (sum * width) / 3;
}
