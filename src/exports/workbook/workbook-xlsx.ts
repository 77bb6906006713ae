import type { Asked, EventFormat } from '../event-format.js';
import { headingOf, sheetCalled } from '../../domain/headings/headings.js';
import { runsLeft } from '../../domain/timeline/picture/drawing.js';
import type { WorkbookQueryDto } from '../exports.dto.js';
import type { Snapshot } from '../snapshot.js';
import { once, zipOf, type ZipEntry } from '../../common/zip/zip-of.js';
import { contentTypes, RELATIONS, STYLES_XML, workbookRelations, workbookXml } from './package-parts.js';
import { sheetXml, type SheetEnd } from './sheet.js';
import type { Cell } from './table.js';
import { rowsIn, tablesOf } from './tables.js';

/** The tables of the workbook, a sheet each, in which days are days and numbers are numbers; the first sheet lists them. */
export const EVENTS_XLSX = {
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pieces: (snapshot, asked) => zipOf(parts(snapshot, asked)),
} as const satisfies EventFormat<WorkbookQueryDto>;

const CONTENTS = [
  { name: 'sheet', type: 'text' },
  { name: 'rows', type: 'number' },
] as const;

function* parts(snapshot: Snapshot, asked: Asked<WorkbookQueryDto>): Generator<ZipEntry> {
  const { headings } = asked.query;
  const isLeft = runsLeft(sheetCalled('events', headings));
  const sheets: { name: string; end: SheetEnd }[] = [];
  const begin = (name: string): SheetEnd => {
    const end = { rows: 0, isFull: false };
    sheets.push({ name, end });
    return end;
  };
  for (const table of tablesOf(asked)) {
    const rows = rowsIn(snapshot, table);
    const pending: Cell[][] = [];
    // What does not fit into one sheet goes on in the next.
    for (let part = 1, isFull = true; isFull; part += 1) {
      const name = sheetCalled(table.name, headings);
      const end = begin(part === 1 ? name : `${name} ${part}`);
      yield { name: partName(sheets.length), pieces: sheetXml(table.columns, rows, pending, end, isLeft) };
      ({ isFull } = end);
    }
  }
  const contents = sheets.map(({ name, end }): Cell[] => [name, end.rows]);
  const number = sheets.length + 1;
  const columns = CONTENTS.map(({ name, type }) => ({ name: headingOf('contents', name, headings), type }));
  const end = begin(sheetCalled('contents', headings));
  yield { name: partName(number), pieces: sheetXml(columns, nothing(), contents, end, isLeft) };
  const names = sheets.map(({ name }, at) => ({ name, number: at + 1 }));
  // Whoever opens it sees first what there is.
  const shown = [...names.slice(-1), ...names.slice(0, -1)];
  for (const [name, xml] of [
    ['xl/workbook.xml', workbookXml(shown)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(number)],
    ['xl/styles.xml', STYLES_XML],
    ['_rels/.rels', RELATIONS],
    ['[Content_Types].xml', contentTypes(number)],
  ] as const) {
    yield { name, pieces: once(xml) };
  }
}

function partName(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

async function* nothing(): AsyncGenerator<never> {
  // All that there is has been given.
}
