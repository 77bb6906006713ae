import { letters, serialOf, sheetXml, type SheetEnd } from './sheet.js';
import type { Cell } from './table.js';

it.each([
  ['2026-02-06', 46059],
  ['1900-03-01', 61],
  ['1900-02-28', null],
  ['2026-02-06T12:00:00.000Z', 46059.5],
  ['9999-12-31', 2958465],
  ['-000044-03-15', null],
])('counts the days of %s as %s', (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (column, name) => {
  expect(letters(column)).toBe(name);
});

async function* batches(count: number, size: number): AsyncGenerator<Cell[][]> {
  for (let n = 0; n < count; n += 1) yield Array.from({ length: size }, (_, at) => [n * size + at]);
  await Promise.resolve();
}

it('fills a sheet to its last row, and leaves the rest for the next', async () => {
  const rows = batches(11, 100_000);
  const pending: Cell[][] = [];
  const ends: SheetEnd[] = [];
  let last = '';
  while (ends.at(-1)?.isFull !== false) {
    const end = { rows: 0, isFull: false };
    ends.push(end);
    for await (const piece of sheetXml([{ name: 'n', type: 'number' }], rows, pending, end))
      last = piece.slice(-200) || last;
  }
  expect(ends).toEqual([
    { rows: 1_048_575, isFull: true },
    { rows: 1_100_000 - 1_048_575, isFull: false },
  ]);
  expect(last).toBe('</sheetData></worksheet>');
});

it.each([
  ['2026-02-06', '<c r="A2" s="2"><v>46059</v></c>'],
  ...['2026-02', '2026-02-06~', '2026-02-06/2026-02-08', '1899-12-31', '-0044-03-15'].map((fuzzy) => [
    fuzzy,
    `<c r="A2" t="inlineStr"><is><t xml:space="preserve">${fuzzy}</t></is></c>`,
  ]),
])('of fuzzy dates writes exact days as days: %s', async (date, cell) => {
  let xml = '';
  for await (const piece of sheetXml([{ name: 'on', type: 'edtf' }], batches(0, 0), [[date]], {
    rows: 0,
    isFull: false,
  }))
    xml += piece;
  expect(xml).toContain(`<row r="2">${cell}</row>`);
});

it('writes text as text, whatever stands in it', async () => {
  const row: Cell[] = ['=1+1 <&> \u0007 _x0041_ \uD800', true, null];
  const columns = (['text', 'boolean', 'day'] as const).map((type) => ({ name: type, type }));
  let xml = '';
  for await (const piece of sheetXml(columns, batches(0, 0), [row], { rows: 0, isFull: false })) xml += piece;
  expect(xml).toContain(
    '<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;&amp;&gt; _x0007_ _x005F_x0041_ \uFFFD</t></is></c>',
  );
  expect(xml).toContain('<c r="B2" t="b"><v>1</v></c></row>');
});
