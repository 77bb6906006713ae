import type { Quote } from './csv-dialect.js';

/** A row as it stands in a file. */
export interface SheetRow {
  /** Its first line in a text file, its number in a sheet; from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be read; its cells are what could be read of it. */
  readonly fault?: RowFault;
}

/** Why a row cannot be read at all. */
export type RowFault = 'open_quote' | 'row_too_long' | 'row_unreadable';

/** A table of text, opened. */
export interface Sheet {
  /** How its text is encoded; null where the format says so itself. */
  readonly encoding: string | null;
  /** What stands between its cells; null where the format has cells. */
  readonly delimiter: string | null;
  /** What stands around cells; null where the format has cells. */
  readonly quote: Quote | null;
  /** The sheets that the file has; none in a text file. */
  readonly sheets: readonly string[];
  /** The one that is read; null in a text file. */
  readonly sheet: string | null;
  /** The number of bytes by which the way through it is told. */
  readonly size: number;
  /** All rows that are not empty, from the first, each time anew; `at` is told how many bytes have been read. */
  rows(at?: (bytes: number) => void): AsyncIterable<SheetRow>;
}

/** More columns are no table that somebody wrote. */
export const MOST_COLUMNS = 500;

/** Rows of events that a file may have. */
export const MOST_ROWS = 200_000;

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** What no text of the database may hold becomes a sign that says so. */
export function storable(cell: string): string {
  return cell.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
