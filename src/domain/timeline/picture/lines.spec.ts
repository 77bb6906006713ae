import fc from 'fast-check';
import { wrapped } from './lines.js';

const measure = ({ length }: string): number => length;

it.each([
  ['United States', 20, ['United States']],
  ['United States', 8, ['United', 'States']],
  ['Organisation of all', 8, ['Organisa', 'tion of', 'all']],
  ['', 8, []],
])('%s in lines of %d', (text, room, lines) => {
  expect(wrapped(text, room, measure)).toEqual(lines);
});

it('loses no letter and fits every line', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', 'س') }));
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (all, room) => {
      const lines = wrapped(all.join(' '), room, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      expect(lines.every((line) => measure(line) <= room)).toBe(true);
    }),
  );
});
