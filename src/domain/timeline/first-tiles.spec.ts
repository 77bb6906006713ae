import { firstTiles } from './first-tiles.js';
import { stepFor, tilesOf } from './grid.js';

const DAY = 86_400_000;

test.each([
  ['an hour', DAY / 24],
  ['a week', 7 * DAY],
  ['seventeen weeks', 119 * DAY],
  ['two thousand years', 730_000 * DAY],
])('of %s they are those that the timeline asks for, on every screen', (_, length) => {
  const view = { from: Date.parse('2026-04-27'), to: Date.parse('2026-04-27') + length };
  const told = firstTiles(view, 320);
  const differing = Array.from({ length: 5000 }, (_none, at) => 320 + at).filter((width) => {
    const fitting = told.filter(({ least, most }) => least <= width && (most === null || width <= most));
    return fitting.length !== 1 || fitting[0]?.step !== stepFor(view, width);
  });
  expect(differing).toEqual([]);
  for (const { step, tiles } of told) expect(tiles).toEqual(tilesOf(view, step));
});
