import { newKey } from '../../../editing/form/new-key.js';

/** What is typed of an event, in the order of the columns. */
export const COLUMNS = ['kind', 'title', 'date', 'saidOn', 'actors', 'place', 'source', 'quote'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row: one event. */
export interface Row {
  readonly key: string;
  readonly cells: Readonly<Record<Column, string>>;
  /** The id of the draft, once it is recorded: then it is no longer changed here. */
  readonly saved: string | null;
  /** What the server said is wrong, by column; forgotten once the row is changed. */
  readonly refused: Readonly<Partial<Record<Column, string>>>;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The table, what it was before, and what was undone. */
export interface TableState {
  readonly rows: readonly Row[];
  readonly past: readonly (readonly Row[])[];
  readonly future: readonly (readonly Row[])[];
}

export type TableAction =
  | { readonly type: 'fill'; readonly at: Place; readonly cells: readonly (readonly string[])[] }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'more' | 'clear' }
  | { readonly type: 'saved'; readonly ids: ReadonlyMap<string, string> }
  | { readonly type: 'refused'; readonly errors: ReadonlyMap<string, Row['refused']> };

/** So many steps can be taken back. */
const MOST_STEPS = 100;
const FIRST_ROWS = 10;
/** As many as are written at once. */
const MOST_ROWS = 500;

export function emptyTable(rows = FIRST_ROWS): TableState {
  return { rows: Array.from({ length: rows }, emptyRow), past: [], future: [] };
}

/** What is kept of a table: rows that are recorded, or empty, need not be. */
export function keptCells({ rows }: TableState): readonly Row['cells'][] {
  return rows.filter((row) => row.saved === null && !isEmpty(row)).map(({ cells }) => cells);
}

/** The table with the rows that were kept; an empty one where none were, or nothing that can be read. */
export function tableOf(kept: string | null): TableState {
  const cells = parsed(kept);
  const typed = cells.slice(0, MOST_ROWS).map((one) => ({ ...emptyRow(), cells: one }));
  return { ...emptyTable(), rows: [...typed, ...emptyTable(Math.max(FIRST_ROWS - typed.length, 0)).rows] };
}

function parsed(kept: string | null): readonly Row['cells'][] {
  try {
    const all: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(all) ? all.map((one) => ({ ...emptyRow().cells, ...textsOf(one) })) : [];
  } catch {
    return [];
  }
}

function textsOf(one: unknown): Partial<Row['cells']> {
  const entries = Object.entries(one ?? {}).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(entries.filter(([name]) => (COLUMNS as readonly string[]).includes(name)));
}

export function isEmpty({ cells }: Row): boolean {
  return COLUMNS.every((column) => cells[column].trim() === '');
}

/** What becomes of the table. Cells are filled from a place on, with as many new rows as it takes; recorded rows stay as they are. */
export function reduceTable(state: TableState, action: TableAction): TableState {
  const { rows, past, future } = state;
  switch (action.type) {
    case 'fill':
      return stepped(state, filled(rows, action.at, action.cells));
    case 'undo': {
      const before = past.at(-1);
      return before ? { rows: kept(before, rows), past: past.slice(0, -1), future: [rows, ...future] } : state;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { rows: kept(after, rows), past: [...past, rows], future: rest } : state;
    }
    case 'more':
      return { ...state, rows: [...rows, ...emptyTable().rows].slice(0, MOST_ROWS) };
    case 'clear':
      return stepped(state, emptyTable().rows);
    case 'saved':
      return { ...state, rows: rows.map((row) => ({ ...row, saved: action.ids.get(row.key) ?? row.saved })) };
    case 'refused':
      return { ...state, rows: rows.map((row) => ({ ...row, refused: action.errors.get(row.key) ?? row.refused })) };
  }
}

function stepped({ rows, past }: TableState, next: readonly Row[]): TableState {
  return { rows: next, past: [...past, rows].slice(-MOST_STEPS), future: [] };
}

function filled(
  rows: readonly Row[],
  { row: top, column: start }: Place,
  cells: readonly (readonly string[])[],
): Row[] {
  const needed = Math.min(Math.max(rows.length, top + cells.length), MOST_ROWS);
  return Array.from({ length: needed }, (_, at) => {
    const row = rows[at] ?? emptyRow();
    const given = cells[at - top];
    if (!given || row.saved !== null) return row;
    const named = given.flatMap((text, offset) => {
      const column = COLUMNS[start + offset];
      return column === undefined ? [] : [[column, text] as const];
    });
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(named) }, refused: {} };
  });
}

/** What was recorded since stays recorded, whatever is taken back. */
function kept(rows: readonly Row[], now: readonly Row[]): Row[] {
  const saved = new Map(now.filter((row) => row.saved !== null).map((row) => [row.key, row]));
  return rows.map((row) => saved.get(row.key) ?? row);
}

function emptyRow(): Row {
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row['cells'];
  return { key: newKey(), cells, saved: null, refused: {} };
}
