import { ProfiledColumn, type ColumnProfile } from '../columns/profile.js';
import { Problem } from '../../../common/problem.js';
import type { Reason } from '../../../domain/refusals/refusal.js';
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetRow } from './sheet.js';

/** What is in a table, as far as one way through it tells. */
export interface TableProfile {
  readonly headers: readonly string[];
  /** The line of the heads, from 1. */
  readonly headerLine: number;
  readonly columns: readonly ColumnProfile[];
  /** Rows below the heads. */
  readonly rows: number;
}

/** Goes through a whole table once. Throws `bad_request` where it is none, or larger than any that somebody wrote. */
export async function profileOf(sheet: Sheet, at: (bytes: number) => void): Promise<TableProfile> {
  let columns: ProfiledColumn[] = [];
  let head: SheetRow | undefined;
  let rows = 0;
  for await (const row of sheet.rows(at)) {
    if (!head) {
      head = row;
      const { length } = row.cells;
      if (length > MOST_COLUMNS) throw tooMany('columns', MOST_COLUMNS, `It has ${length} columns`);
      columns = row.cells.map((header, index) => new ProfiledColumn(index, header.trim()));
      continue;
    }
    rows += 1;
    if (rows > MOST_ROWS) throw tooMany('rows', MOST_ROWS, 'It has more rows');
    for (const [index, column] of columns.entries()) column.add(row.cells[index] ?? '');
  }
  if (!head || head.fault) throw noTable();
  const profiles = columns.map(({ profile }) => profile);
  return { headers: profiles.map(({ header }) => header), headerLine: head.line, columns: profiles, rows };
}

/** The rows below the heads. */
export async function* rowsBelow(
  sheet: Sheet,
  headerLine: number,
  at: (bytes: number) => void,
): AsyncGenerator<SheetRow> {
  for await (const row of sheet.rows(at)) if (row.line > headerLine) yield row;
}

function noTable(): Problem {
  return refused({ code: 'not_a_table' }, 'There is no table in it: a row of heads, and rows below it.');
}

function tooMany(what: 'columns' | 'rows', most: number, found: string): Problem {
  return refused(
    { code: `too_many_${what}`, parameters: { most } },
    `${found}; a spreadsheet may have ${most} ${what}.`,
  );
}

function refused(reason: Reason, detail: string): Problem {
  return new Problem('bad_request', detail, undefined, { reason });
}
