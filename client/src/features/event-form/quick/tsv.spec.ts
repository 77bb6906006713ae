import { readTsv, writeTsv } from './tsv.js';

describe('cells on the clipboard', () => {
  it.each<[string, string[][]]>([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['"two\nlines"\t"say ""no"""', [['two\nlines', 'say "no"']]],
    ['he said "no"\tx', [['he said "no"', 'x']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  it('come back as they were', () => {
    const rows = [
      ['a', 'b\tc', ''],
      ['"q"', 'two\nlines', 'ü'],
    ];
    expect(readTsv(writeTsv(rows))).toEqual(rows);
  });
});
