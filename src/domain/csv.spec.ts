import fc from 'fast-check';
import { CSV_COLUMNS, csvCell, csvRows, guard, joinList, splitList, unguard } from './csv.js';

describe('csvCell', () => {
  it.each<[string | number | boolean | null, string]>([
    ['Muscat', 'Muscat'],
    ['Muscat, Oman', '"Muscat, Oman"'],
    ['“very good”', '“very good”'],
    ['a "direct" meeting', '"a ""direct"" meeting"'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['عراقچی', 'عراقچی'],
    ['', ''],
    [null, ''],
    [-6, '-6'],
    [0, '0'],
    [true, 'true'],
    ['-6', "'-6"],
    ["=10+20+cmd|' /C calc'!A0", "'=10+20+cmd|' /C calc'!A0"],
    ["@SUM(1+9)*cmd|' /C calc'!A0", "'@SUM(1+9)*cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['+1', "'+1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ['\n=1', '"\'\n=1"'],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000\ufeff@A1', "'\u3000\ufeff@A1"],
    ['＋1', "'＋1"],
    ['＝1', "'＝1"],
    ["' －1", "'' －1"],
    [' 5 – 6', ' 5 – 6'],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value, { raw: false })).toBe(cell);
  });

  it('leaves formulas alone when raw is asked for', () => {
    expect(csvCell('=1+1', { raw: true })).toBe('=1+1');
    expect(csvCell('=1,1', { raw: true })).toBe('"=1,1"');
  });
});

describe('the guard', () => {
  const risky = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', 'a', ' ', '\u00a0'),
    maxLength: 8,
  });

  it('comes off again, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
    );
  });

  it('never lets a cell begin with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(guard(text)).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('lists in a cell', () => {
  it.each([
    [['Oman', 'Qatar'], 'Oman | Qatar'],
    [['a|b', 'c\\d'], 'a\\|b | c\\\\d'],
    [['only'], 'only'],
    [[], ''],
  ])('writes %j as %j', (values, cell) => {
    expect(joinList(values)).toBe(cell);
    expect(splitList(cell)).toEqual(values);
  });

  it('reads lists that people wrote', () => {
    expect(splitList('Oman|Qatar |  | Egypt')).toEqual(['Oman', 'Qatar', 'Egypt']);
    expect(splitList('C:\\temp')).toEqual(['C:\\temp']);
    expect(splitList('ends with \\')).toEqual(['ends with \\']);
  });

  it('gives back every list of trimmed values', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', '\n', "'") }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(value.filter((text) => text !== '')), (values) => {
        expect(splitList(joinList(values))).toEqual(values);
      }),
    );
  });
});

describe('csvRows', () => {
  it('reads cells, empty ones and a row without anything in it', () => {
    expect(csvRows('ref,title\r\n,"a ""b"", c\r\nd"\r\n\r\n')).toEqual([['ref', 'title'], ['', 'a "b", c\r\nd'], ['']]);
    expect(csvRows('')).toEqual([]);
  });

  it('gives back every table of cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', "'", '=') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const text = rows.map((row) => `${row.map((one) => csvCell(one, { raw: true })).join(',')}\r\n`).join('');
        expect(csvRows(text)).toEqual(rows);
      }),
    );
  });
});

it('names each column once, the 36 whose order is promised first', () => {
  expect(new Set(CSV_COLUMNS).size).toBe(CSV_COLUMNS.length);
  expect([CSV_COLUMNS[0], CSV_COLUMNS[35], CSV_COLUMNS[36]]).toEqual(['ref', 'version', 'issues']);
});
