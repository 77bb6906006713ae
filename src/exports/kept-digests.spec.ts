import { KeptDigests } from './kept-digests.js';

it('of a thousand digests those asked for last are kept', () => {
  const kept = new KeptDigests<number>();
  for (let n = 0; n < 1_000; n += 1) kept.keep(`"${n}"`, n);
  expect(kept.get('"0"')).toBe(0);
  kept.keep('"1000"', 1_000);
  expect([kept.get('"0"'), kept.get('"1"'), kept.get('"1000"')]).toEqual([0, undefined, 1_000]);
});
