import { ProfiledColumn } from '../columns/profile.js';
import { separatorOf, valuesOf } from './values-of.js';

/** The values of each cell of a column, by what all of them tell of what stands between. */
function valuesIn(cells: readonly string[]): string[][] {
  const column = new ProfiledColumn(0, 'Who');
  for (const cell of cells) column.add(cell);
  const between = separatorOf(column.profile);
  return cells.map((cell) => valuesOf(cell, between));
}

describe('several values in a cell', () => {
  it.each([
    [
      ['Iran / Oman', 'Iran'],
      [['Iran', 'Oman'], ['Iran']],
    ],
    [
      ['Iran, Oman', 'Qatar'],
      [['Iran', 'Oman'], ['Qatar']],
    ],
    [
      ['Iran / Oman; Qatar', 'Iran'],
      [['Iran / Oman', 'Qatar'], ['Iran']],
    ],
    [
      ['GCC/EU', 'Iran'],
      [['GCC/EU'], ['Iran']],
    ],
    [
      ['They met / for the first time in many years / and left', 'Iran'],
      [['They met / for the first time in many years / and left'], ['Iran']],
    ],
  ])('%j are %j', (cells, values) => {
    expect(valuesIn(cells)).toEqual(values);
  });
});
