import fc from 'fast-check';
import { COARSEST, FINEST, HOUR, lengthOf, stepFor, stretchOf, tileAt, tilesOf } from './grid.js';

const step = fc.integer({ min: FINEST, max: COARSEST });
const moment = fc.integer({ min: Date.UTC(-4000, 0), max: Date.UTC(9000, 0) });

describe('the grid of the timeline', () => {
  it('has each moment in one tile of each step, and that tile in one of the next', () => {
    fc.assert(
      fc.property(step, moment, (at, now) => {
        const { from, to } = stretchOf(at, tileAt(at, now));
        expect(from <= now && now < to).toBe(true);
        if (at < COARSEST) expect(tileAt(at + 1, from)).toBe(Math.floor(tileAt(at, now) / 2));
      }),
    );
  });

  it('asks for the tiles that a window touches and the one before them, without a gap', () => {
    fc.assert(
      fc.property(step, moment, fc.integer({ min: 0, max: 5 }), (at, from, lengths) => {
        const to = from + lengths * lengthOf(at);
        const tiles = tilesOf({ from, to }, at);
        expect(tiles[0]).toBe(tileAt(at, from) - 1);
        expect(tiles.at(-1)).toBe(tileAt(at, to));
        expect(tiles).toHaveLength(lengths + 2);
      }),
    );
  });

  it('cuts a view into tiles at least 360 pixels wide and less than twice that, as far as there are steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: HOUR, max: 20_000_000 * HOUR }),
        (width, span) => {
          const at = stepFor({ from: 0, to: span }, width);
          const drawn = (lengthOf(at) / span) * width;
          expect(drawn >= 360 || at === COARSEST).toBe(true);
          expect(drawn < 720 || at === FINEST).toBe(true);
        },
      ),
    );
  });

  it.each([
    [FINEST, 2_500_000],
    [COARSEST, 2_500_000],
    [COARSEST, -2_500_000],
  ])('ends where dates end: step %d, tile %d', (at, tile) => {
    const { from, to } = stretchOf(at, tile);
    expect(new Date(from).getUTCFullYear()).toBeGreaterThanOrEqual(-4650);
    expect(new Date(to).getUTCFullYear()).toBeLessThanOrEqual(10_000);
    expect(from).toBeLessThanOrEqual(to);
  });
});
