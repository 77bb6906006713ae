import { nextTry } from './retries.js';

const NOW = new Date('2026-02-06T10:00:00Z');

it.each([
  [1, '2026-02-06T10:00:05.000Z'],
  [2, '2026-02-06T10:05:00.000Z'],
  [4, '2026-02-06T12:00:00.000Z'],
  [9, '2026-02-07T10:00:00.000Z'],
])('tries again what failed %i times at %s', (attempts, expected) => {
  expect(nextTry(attempts, NOW)?.toISOString()).toBe(expected);
});

it('gives up after the tenth', () => {
  expect(nextTry(10, NOW)).toBeNull();
});

it('waits for three days and more before it does', () => {
  const waited = Array.from({ length: 9 }, (_, at) => nextTry(at + 1, NOW)!.getTime() - NOW.getTime());
  expect(waited.reduce((sum, one) => sum + one) / 3_600_000).toBeGreaterThan(72);
});
