import type { DateOrder, DecidedOrder } from '../../../domain/time/column/date-order.js';
import { orderOf } from '../../../domain/time/column/date-order.js';
import { separatorOf, type Between } from '../cells/values-of.js';
import { LIST_FIELDS, type ImportField } from './fields.js';
import type { GivenMapping, MappingDefaults } from './given-mapping.js';
import { guessedColumns } from './guess-columns.js';
import { isOfOurs } from './of-ours.js';
import type { ColumnProfile } from './profile.js';

/** How the rows of a spreadsheet are read. */
export interface Plan {
  /** Of each field the columns that tell it, from 0. */
  readonly columns: Partial<Record<ImportField, readonly number[]>>;
  /** Fields whose columns nobody named. */
  readonly guessed: readonly ImportField[];
  /** Of each column what stands between the values of its cells. */
  readonly separators: ReadonlyMap<number, Between>;
  /** Of each column of dates its order. */
  readonly orders: ReadonlyMap<number, DecidedOrder | null>;
  /** Columns whose cells are pieces of HTML. */
  readonly markup: ReadonlySet<number>;
  readonly defaults: MappingDefaults;
}

/** What is still to be said before anything can come in. */
export type Question = 'title' | 'when' | 'date_order';

/** The way to read rows, from what was said and from what all cells of each column tell. */
export function planOf(profiles: readonly ColumnProfile[], mapping: GivenMapping): Plan {
  const said = saidColumns(profiles, mapping);
  const found = guessedColumns(profiles, said);
  const columns = { ...found, ...said };
  const isOurs = isOfOurs(profiles, columns);
  const separators = new Map<number, Between>();
  for (const field of LIST_FIELDS) {
    for (const index of columns[field] ?? []) {
      const given = mapping.separators[field];
      const profile = profiles[index];
      const own = isOurs ? '|' : profile ? separatorOf(profile) : null;
      separators.set(index, given !== undefined ? given : own);
    }
  }
  return {
    columns,
    guessed: Object.keys(found) as ImportField[],
    separators,
    orders: new Map(profiles.map(({ index, order }) => [index, mapping.dateOrder ?? orderOf(order)])),
    // Where a text of ours has `<b>` or `&amp;` in it, somebody wrote so.
    markup: new Set(isOurs ? [] : profiles.filter(({ markup }) => markup > 0).map(({ index }) => index)),
    defaults: mapping.defaults,
  };
}

/** Fields that are read as dates by their order. */
export const DATE_FIELDS = ['when', 'start_date', 'end_date', 'known_on', 'deadline', 'published_on'] as const;

/** What nobody has said, and the file does not tell. */
export function questionsOf({ columns, orders }: Plan): Question[] {
  const isTold = (...fields: ImportField[]) => fields.some((field) => (columns[field] ?? []).length > 0);
  return [
    ...(isTold('title') ? [] : (['title'] as const)),
    ...(isTold('when', 'start_date', 'end_date', 'year') ? [] : (['when'] as const)),
    ...(orderIn({ columns, orders }) === 'undecided' ? (['date_order'] as const) : []),
  ];
}

/** The order of the dates of the whole file: that of the first of its columns that has one; undecided where one of them is. */
export function orderIn({ columns, orders }: Pick<Plan, 'columns' | 'orders'>): DecidedOrder | null {
  const all = DATE_FIELDS.flatMap((field) => (columns[field] ?? []).map((index) => orders.get(index) ?? null));
  return all.includes('undecided') ? 'undecided' : (all.find((order) => order !== null) ?? null);
}

/** The order of one column, where it is known. */
export function orderOfColumn({ orders }: Plan, index: number): DateOrder | null {
  const order = orders.get(index) ?? null;
  return order === 'undecided' ? null : order;
}

/** Columns by the heads that were named; one that the file does not have is left out. */
function saidColumns(profiles: readonly ColumnProfile[], { columns }: GivenMapping): Plan['columns'] {
  const indexOf = (head: string | number): number[] => {
    const found =
      typeof head === 'number'
        ? profiles[head - 1]
        : (profiles.find(({ header }) => header === head) ??
          profiles.find(({ header }) => header.trim().toLowerCase() === head.trim().toLowerCase()));
    return found ? [found.index] : [];
  };
  return Object.fromEntries(Object.entries(columns).map(([field, heads]) => [field, heads.flatMap(indexOf)]));
}
