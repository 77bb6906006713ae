import { toldBy } from './told-by.js';
import type { ImportField } from './types.js';

const column = (index: number, field: ImportField | null) => ({
  index,
  header: `column ${index}`,
  field,
  guessed: true,
  filled: 3,
  samples: [],
  separator: null,
  dateOrder: null,
});
const one = {
  columns: [column(0, 'when'), column(1, 'title'), column(2, null), column(3, 'parties')],
  mapping: { encoding: 'utf-8', when: 'column 0', title: 'column 1', parties: 'column 3', summary: null },
};

test('a column tells another field from then on, by its number', () => {
  expect(toldBy(one, 2, 'summary')).toEqual({ encoding: 'utf-8', when: 1, title: 2, parties: 4, summary: 3 });
});

test('what one column alone can tell, no other tells then', () => {
  expect(toldBy(one, 2, 'when')).toMatchObject({ when: 3, title: 2 });
});

test('what several can tell together, they tell together', () => {
  expect(toldBy(one, 2, 'parties')).toMatchObject({ parties: [3, 4] });
});

test('a column can tell nothing', () => {
  expect(toldBy(one, 1, null)).toMatchObject({ title: null, when: 1 });
});

test('what stood between the values of the column before is found anew', () => {
  const mapping = { ...one.mapping, separators: { parties: ';', sources: '|' } } as typeof one.mapping;
  expect(toldBy({ ...one, mapping }, 2, 'parties').separators).toEqual({ sources: '|' });
  expect(toldBy({ ...one, mapping }, 3, null).separators).toEqual({ sources: '|' });
});
