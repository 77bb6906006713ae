import type { ImportField, Mapping, SpreadsheetImport } from './types.js';

/** Fields whose cells may hold several values. */
export const LISTS: ReadonlySet<ImportField> = new Set<ImportField>([
  ...(['parties', 'mediators', 'hosts', 'speakers', 'targets', 'authors'] as const),
  ...(['must_act', 'other_actors', 'follows_up', 'responds_to', 'other_links', 'issues', 'sources', 'quotes'] as const),
  ...(['vote', 'acts'] as const),
]);

/** Fields that several columns tell together. */
const JOINED: ReadonlySet<ImportField> = new Set<ImportField>([...LISTS, 'title', 'summary', 'place']);

/**
 * The mapping once the column with an index tells another field, or nothing; columns by their numbers from 1, since heads may be the
 * same. What one column alone can tell, no other tells then, and what stands between the values of another column is found anew.
 */
export function toldBy(
  { columns, mapping }: Pick<SpreadsheetImport, 'columns' | 'mapping'>,
  index: number,
  field: ImportField | null,
): Mapping {
  const { encoding, delimiter, quote, sheet, dateOrder, separators, defaults, ...fields } = mapping;
  const told = columns.map((column) => {
    if (column.index === index) return field;
    return column.field === field && field !== null && !JOINED.has(field) ? null : column.field;
  });
  const numbers = (name: ImportField) => columns.flatMap((column, at) => (told[at] === name ? column.index + 1 : []));
  const moved: readonly (string | null | undefined)[] = [
    field,
    columns.find((column) => column.index === index)?.field,
  ];
  const heads = (Object.keys(fields) as ImportField[]).map((name) => {
    const by = numbers(name);
    return [name, by.length > 1 ? by : (by[0] ?? null)] as const;
  });
  return {
    ...Object.fromEntries(heads),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(sheet !== undefined && { sheet }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(separators && {
      separators: Object.fromEntries(Object.entries(separators).filter(([name]) => !moved.includes(name))),
    }),
    ...(defaults && { defaults }),
  };
}
