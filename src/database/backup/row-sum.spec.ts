import fc from 'fast-check';
import { RowSum } from './row-sum.js';

const sumOf = (...chunks: string[]) => {
  const sum = new RowSum();
  for (const chunk of chunks) sum.add(Buffer.from(chunk));
  return sum.told();
};
const ROW = fc.string({ unit: fc.constantFrom('a', 'b', '\t', '\\n', 'é') });
const lines = (rows: readonly string[]) => rows.map((row) => `${row}\n`).join('');

test('the sum is that of the rows, in whatever order and pieces they come', () => {
  fc.assert(
    fc.property(fc.array(ROW), fc.nat(), (rows, at) => {
      const text = lines(rows);
      const cut = at % (text.length + 1);
      const whole = sumOf(text);
      expect(whole.rows).toBe(rows.length);
      expect(sumOf(text.slice(0, cut), text.slice(cut))).toEqual(whole);
      expect(sumOf(lines(rows.toReversed()))).toEqual(whole);
    }),
  );
});

test('another row, one more, one less, or one twice is another sum', () => {
  const { sum } = sumOf('a\tb\nc\n');
  for (const other of ['a\tb\nd\n', 'a\tb\n', 'a\tb\nc\n\n', 'a\tb\nc\nc\n', 'a\tbc\n\n', '']) {
    expect([other, sumOf(other).sum]).not.toEqual([other, sum]);
  }
});
