import { csvCell } from '../../domain/csv.js';
import { TOLD_BESIDE } from './columns/told-beside.js';
import type { ImportRecord } from './import-records.service.js';
import type { StagedRowsQueries } from './staged-rows.queries.js';

/** Rows are read so many at a time. */
const BATCH = 500;

/**
 * The rejected rows as they stand in the file, to be mended and brought back, with what is wrong with each behind them: the line,
 * and column, value and reason of each mistake. Columns of ours have heads that no column of the file has.
 */
export async function* errorsCsv({ id, findings }: ImportRecord, rows: StagedRowsQueries): AsyncGenerator<string> {
  const heads = (findings?.columns ?? []).map(({ header }) => header);
  yield lineOf([...heads, ...TOLD_BESIDE.map((name) => freeHead(name, heads))]);
  for (let line = 0; ;) {
    const batch = await rows.rejectedAfter(id, line, BATCH);
    for (const { cells, mistakes, line: at } of batch) {
      const told = (of: (mistake: (typeof mistakes)[number]) => string | null) =>
        mistakes.map((mistake) => of(mistake) ?? '').join(' | ');
      const own = [String(at), told(({ column }) => column), told(({ value }) => value), told(({ detail }) => detail)];
      yield lineOf([...heads.map((_, n) => cells[n] ?? ''), ...own]);
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    line = last.line;
  }
}

function freeHead(name: string, heads: readonly string[]): string {
  return heads.includes(name) ? freeHead(`${name}_2`, heads) : name;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(cell, { raw: false })).join(',')}\r\n`;
}
