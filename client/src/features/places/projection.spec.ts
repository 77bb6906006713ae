import { fitted, middleOf } from './projection.js';

const SIZE = { width: 1200, height: 560 };
const MUSCAT = { lat: 23.58, lon: 58.41 };
const GENEVA = { lat: 46.2, lon: 6.15 };
const WASHINGTON = { lat: 38.9, lon: -77.04 };

const at = (points: Parameters<typeof fitted>[0], { lat, lon }: typeof MUSCAT) =>
  fitted(points, SIZE)([lon, lat]) ?? [NaN, NaN];

test.each([
  [[170, -170], 180],
  [[58.41, 6.15], 32.28],
  [[-77, 73], -2],
  [[10], 10],
  [[], 0],
])('the middle of %j is %d', (longitudes, middle) => {
  expect(Math.abs(middleOf(longitudes))).toBeCloseTo(Math.abs(middle), 5);
});

test.each([
  [[MUSCAT, GENEVA]],
  [[MUSCAT, GENEVA, WASHINGTON]],
  [
    [
      { lat: -18, lon: 178 },
      { lat: -14, lon: -171 },
    ],
  ],
])('a map has all its points within it: %j', (points) => {
  for (const point of points) {
    const [x, y] = at(points, point);
    expect([x > 0, x < SIZE.width, y > 0, y < SIZE.height]).toEqual([true, true, true, true]);
  }
});

test('a map of one city shows the countries around it', () => {
  const only = fitted([MUSCAT], SIZE);
  const [x = NaN, y = NaN] = only([MUSCAT.lon, MUSCAT.lat]) ?? [];
  expect([Math.abs(x - 600) < 10, Math.abs(y - 280) < 10]).toEqual([true, true]);
  const [, north = NaN] = only([MUSCAT.lon, MUSCAT.lat + 6]) ?? [];
  expect([north > 0, north < 140]).toEqual([true, true]);
});

test('a map never shows more than all of Earth', () => {
  const everywhere = [-150, -90, -30, 30, 90, 150].flatMap((lon) => [80, -80].map((lat) => ({ lat, lon })));
  const [[, top], [, bottom]] = [at(everywhere, { lat: 90, lon: 0 }), at(everywhere, { lat: -90, lon: 0 })];
  expect([Math.round(top), Math.round(bottom)]).toEqual([0, SIZE.height]);
});
