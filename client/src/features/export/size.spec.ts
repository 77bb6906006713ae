import { sizeInWords, sizeOf } from './size.js';

it.each([
  [0, '0 byte'],
  [940, '940 byte'],
  [1164, '1.2 kB'],
  [199_206, '200 kB'],
  [1_985_431, '2 MB'],
  [12_000_000_000, '12 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes, 'en-GB')).toBe(words);
});

it('are said as French says them', () => {
  expect(sizeInWords(1_234_567, 'fr')).toMatch(/^1,2\s?Mo$/u);
});

it.each([
  [100, 50, { rows: 20, bytes: 2000 }, 5000],
  [null, 50, { rows: 20, bytes: 2000 }, 5000],
  [null, 0, { rows: 0, bytes: 0 }, 0],
  [null, 50, { rows: 0, bytes: 0 }, null],
])('a file of which an event takes %s bytes, and that has %d', (perEvent, total, looked, size) => {
  expect(sizeOf(perEvent, { total, looked })).toBe(size);
});
