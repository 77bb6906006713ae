import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { openText } from './csv-sheet.js';
import { openSheet } from './open-sheet.js';

const folder = mkdtempSync(join(tmpdir(), 'demarche-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(bytes: string | Buffer, said = {}) {
  const path = join(folder, 'sheet.csv');
  writeFileSync(path, bytes);
  const sheet = await openText(path, said);
  const { encoding, delimiter } = sheet;
  const all: [number, readonly string[] | string][] = [];
  for await (const { line, cells, fault } of sheet.rows()) all.push([line, fault ?? cells]);
  return { encoding, delimiter, rows: all };
}

const FRENCH = 'Titre;Jour\r\nÉlysée – « pourparlers »;2026-02-06\r\n';

describe('a text file', () => {
  it.each([
    ['utf-8', encode(FRENCH, 'utf-8')],
    ['utf-8', encode(FRENCH, 'utf-8', { addBOM: true })],
    ['utf-16le', encode(FRENCH, 'utf-16le', { addBOM: true })],
    ['utf-16le', encode(FRENCH, 'utf-16le')],
    ['utf-16be', encode(FRENCH, 'utf-16be')],
    ['windows-1252', encode(FRENCH, 'windows-1252')],
  ])('is found to be %s', async (encoding, bytes) => {
    expect(await read(bytes)).toEqual({
      ...{ encoding, delimiter: ';' },
      rows: [
        [1, ['Titre', 'Jour']],
        [2, ['Élysée – « pourparlers »', '2026-02-06']],
      ],
    });
  });

  it('that holds a dossier is none', async () => {
    const path = join(folder, 'bundle.json');
    writeFileSync(path, '{\n  "format": 3, "dossier": {}}');
    await expect(openSheet(path, {})).rejects.toMatchObject({ facts: { reason: { code: 'is_bundle' } } });
  });

  it('is read as somebody says it is', async () => {
    const { rows } = await read(encode('Élysée;1', 'macintosh'), { encoding: 'macintosh', delimiter: ',' });
    expect(rows).toEqual([[1, ['Élysée;1']]]);
  });

  // The kinds that csv-spectrum collects, in words of our own.
  it.each<[string, string, string, [number, string[]][]]>([
    ['a comma in quotes', 'a,b\nx,"y, z"\n', ',', [[2, ['x', 'y, z']]]],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,,4\n',
      ',',
      [
        [2, ['1', '', '']],
        [3, ['2', '', '4']],
      ],
    ],
    [
      'empty cells and CRLF',
      'a,b\r\n1,""\r\n,4\r\n',
      ',',
      [
        [2, ['1', '']],
        [3, ['', '4']],
      ],
    ],
    ['quotes in quotes', 'a,b\n1,"she said ""no"""\n', ',', [[2, ['1', 'she said "no"']]]],
    ['JSON in a cell', 'a,b\n1,"{""x"": [1, 2]}"\n', ',', [[2, ['1', '{"x": [1, 2]}']]]],
    ['places in degrees', `a,b\n1,"37°36'37.8""N 121°2'17.9""W"\n`, ',', [[2, ['1', `37°36'37.8"N 121°2'17.9"W`]]]],
    [
      'new lines in quotes',
      'a,b\n"one\ntwo",2\n3,4\n',
      ',',
      [
        [2, ['one\ntwo', '2']],
        [4, ['3', '4']],
      ],
    ],
    [
      'the same and CRLF',
      'a,b\r\n"one\r\ntwo",2\r\n3,4\r\n',
      ',',
      [
        [2, ['one\r\ntwo', '2']],
        [4, ['3', '4']],
      ],
    ],
    ['quotes and new lines', 'a,b\n1,"ha \n""ha"" \nha"\n', ',', [[2, ['1', 'ha \n"ha" \nha']]]],
    ['plain', 'a,b\n1,2\n', ',', [[2, ['1', '2']]]],
    ['plain and CRLF', 'a,b\r\n1,2\r\n', ',', [[2, ['1', '2']]]],
    ['letters of all kinds', 'a,b\n1,ʤ مذاکرات\n', ',', [[2, ['1', 'ʤ مذاکرات']]]],
    [
      'ends of lines of old Macintoshes',
      'a,b\r1,"x\ry"\r2,z\r',
      ',',
      [
        [2, ['1', 'x\ry']],
        [4, ['2', 'z']],
      ],
    ],
    ['tabs', 'a\tb\n1, 2\t3\n', '\t', [[2, ['1, 2', '3']]]],
    ['bars', 'a|b\n1|2,5\n', '|', [[2, ['1', '2,5']]]],
    [
      'rows of unlike lengths',
      'a,b,c\n1,2\n\n3,4,5,6\n',
      ',',
      [
        [2, ['1', '2']],
        [4, ['3', '4', '5', '6']],
      ],
    ],
    [
      'stray quotes',
      'a,b\n1,he said "no"\n2,3\n',
      ',',
      [
        [2, ['1', 'he said "no"']],
        [3, ['2', '3']],
      ],
    ],
    ['NUL characters', 'a,b\n1,x\0y\n', ',', [[2, ['1', 'x\ufffdy']]]],
    ['no end of the last line', 'a,b\n1,2', ',', [[2, ['1', '2']]]],
  ])('has %s', async (_, text, delimiter, rows) => {
    const found = await read(text);
    expect([found.delimiter, found.rows.slice(1)]).toEqual([delimiter, rows]);
  });

  it.each<[string, string, '"' | "'" | 'none', string[]]>([
    ['in double quotes', 'a,b\n"x, y",it\'s\n', '"', ['x, y', "it's"]],
    ['in single quotes', "a,b\n'x, y',1\n'z, w',2\n", "'", ['x, y', '1']],
    ['with apostrophes', "a,b\n'tis so,'t was\n'twas,2\n", '"', ["'tis so", "'t was"]],
    ['of ours, with signs undone', "a,b\n'=1+1,\"x, y\"\n'=2,'-3\n", '"', ["'=1+1", 'x, y']],
  ])('with cells %s is read by them', async (_, text, quote, cells) => {
    const path = join(folder, 'quotes.csv');
    writeFileSync(path, text);
    const sheet = await openText(path, {});
    const rows: (readonly string[])[] = [];
    for await (const row of sheet.rows()) rows.push(row.cells);
    expect([sheet.quote, rows[1]]).toEqual([quote, cells]);
  });

  it('is read by the quotes that somebody says, or by none', async () => {
    const text = `a,b\n"x",'y'\n`;
    expect((await read(text, { quote: "'" })).rows[1]).toEqual([2, ['"x"', 'y']]);
    expect((await read(text, { quote: 'none' })).rows[1]).toEqual([2, ['"x"', "'y'"]]);
  });

  it('with a quote that never closes is read up to it, and no further', async () => {
    const { rows } = await read(`a,b\n1,2\n3,"four\n${'5,6\n'.repeat(400_000)}`);
    expect(rows).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
      [3, 'row_too_long'],
    ]);
    expect((await read('a,b\n1,"two\n3,4\n')).rows.at(-1)).toEqual([2, 'open_quote']);
  });
});
