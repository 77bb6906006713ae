import { arrangeFlags } from './flags.js';

const today = { words: 'today', amber: false };
const known = { words: 'known', amber: true };

test.each([
  ['far apart, they read towards the middle', 100, 900, [false, true]],
  ['close together, they read away from one another', 500, 450, [false, true]],
  ['on one day, they stand on its two sides', 500, 500, [true, false]],
])('%s', (_, x, other, flipped) => {
  const flags = arrangeFlags(
    [
      { ...today, x },
      { ...known, x: other },
    ],
    1000,
  );
  expect(flags.map((flag) => flag.flipped)).toEqual(flipped);
});

test('a line out of view has no flag', () => {
  expect(arrangeFlags([{ ...today, x: -1 }], 1000)).toEqual([]);
});
