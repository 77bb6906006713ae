import fc from 'fast-check';
import { withoutAir } from './without-air.js';

const tight = (json: string): string => withoutAir(Buffer.from(json)).toString();

describe('JSON without air', () => {
  it('is what JSON.stringify writes, however it was spaced', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, spaces) => {
        const value: unknown = JSON.parse(json);
        expect(tight(JSON.stringify(value, null, spaces))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('keeps what strings say, and the numbers as they were written', () => {
    const told = String.raw`{"a : b" : 1.50, "c" : [ "\" : , \\", "گفت و گو" ],
      "d" : ""}`;
    expect(tight(told)).toBe(String.raw`{"a : b":1.50,"c":["\" : , \\","گفت و گو"],"d":""}`);
  });

  it('loses nothing of what breaks off', () => {
    for (const broken of ['{"a', '"', '"\\', '["a\\"']) expect(tight(broken)).toBe(broken);
  });
});
