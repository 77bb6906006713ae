import { csvCell } from '../../domain/csv.js';
import type { Asked, EventFormat } from '../event-format.js';
import type { CsvQueryDto } from '../exports.dto.js';
import type { Snapshot } from '../snapshot.js';
import { measured, once, unmeasured, zipOf, type ZipEntry, type ZipEntryTold } from '../../common/zip/zip-of.js';
import type { Table } from './table.js';
import { rowsIn, tablesOf } from './tables.js';

/** All that belongs to the events of a filter, as CSV files that are joined by refs and slugs, with a manifest. */
export const WORKBOOK_ZIP = {
  ending: 'workbook.zip',
  type: 'application/zip',
  pieces: (snapshot, asked) => zipOf(files(snapshot, asked)),
} as const satisfies EventFormat<CsvQueryDto>;

function* files(snapshot: Snapshot, asked: Asked<CsvQueryDto>): Generator<ZipEntry> {
  const told: Record<string, ZipEntryTold> = {};
  for (const table of tablesOf(asked)) {
    const name = `${table.name}.csv`;
    const one = (told[name] = unmeasured());
    yield { name, pieces: measured(csv(snapshot, table, asked, one), one) };
  }
  const manifest = { knownOn: asked.query.knownOn ?? null, files: told };
  yield { name: 'manifest.json', pieces: once(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function* csv(
  snapshot: Snapshot,
  table: Table,
  { query }: Asked<CsvQueryDto>,
  told: ZipEntryTold,
): AsyncGenerator<string> {
  const raw = query.raw === 'true';
  told.rows = 0;
  yield `${query.bom === 'true' ? '\uFEFF' : ''}${table.columns.map(({ name }) => csvCell(name, { raw: true })).join(',')}\r\n`;
  for await (const rows of rowsIn(snapshot, table)) {
    told.rows += rows.length;
    yield rows
      .map((row) => `${row.map((cell, at) => csvCell(cell, { raw: raw || isPlain(table, at) })).join(',')}\r\n`)
      .join('');
  }
}

/** Days and instants are texts in which nothing can be a formula; years before our era begin with a minus. */
function isPlain({ columns }: Table, at: number): boolean {
  const type = columns[at]?.type;
  return type !== 'text' && type !== 'edtf';
}
