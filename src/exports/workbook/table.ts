import type { Say } from '../../common/sql/said-words.js';
import type { World } from '../../common/sql/world.js';
import type { SheetName } from '../../domain/headings/heading-table.js';
import type { WordGroup } from '../../domain/headings/headings.js';

/** What the cells of a column are. Days and instants are texts in ISO 8601, fuzzy dates in EDTF, or null. */
export type CellType = 'text' | 'day' | 'instant' | 'edtf' | 'number' | 'boolean';
export type Cell = string | number | boolean | null;

export interface TableColumn {
  readonly name: string;
  readonly type: CellType;
  /** SQL of a cell. */
  readonly sql: string;
  /** Of whose words it holds one. */
  readonly words?: WordGroup;
}

/** A table of the workbook: rows that belong to the events of a filter. */
export interface Table {
  /** Of its sheet, and of its file. */
  readonly name: Exclude<SheetName, 'contents'>;
  readonly columns: readonly TableColumn[];
  /** All after FROM; `events` is the relation of the events of the filter. */
  readonly from: string;
}

/** A table as it is written for a world, over `events`: a relation of those of a filter, with all of their columns. */
export type TableOf = (world: World, events: string, say: Say) => Table;

const column =
  (type: CellType) =>
  (name: string, sql: string): TableColumn => ({ name, type, sql });

export const text = column('text');
export const day = column('day');
export const instant = column('instant');
export const edtf = column('edtf');
export const number = column('number');
export const bool = column('boolean');

/** One of the words of a group. */
export const word = (name: string, words: WordGroup, sql: string): TableColumn => ({ ...text(name, sql), words });
