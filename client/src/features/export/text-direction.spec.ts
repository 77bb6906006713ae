import { textDirection } from './text-direction.js';

it.each([
  [[['IRUS-2026-014', 'Talks in Muscat', 'مسقط']], 'ltr'],
  [[['IRUS-2026-014', 'محادثات في مسقط', 'محادثات']], 'rtl'],
  [[['2026-02-06', '']], null],
  [[], null],
] as const)('%j runs %s', (rows, direction) => {
  expect(textDirection(rows)).toBe(direction);
});
