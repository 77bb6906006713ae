import type { ImportField, Mapping, SpreadsheetImport } from './types.js';

/** Fields that several columns tell together. */
const JOINED: ReadonlySet<ImportField> = new Set<ImportField>([
  ...(['title', 'summary', 'place', 'parties', 'mediators', 'hosts', 'speakers', 'targets', 'authors'] as const),
  ...(['must_act', 'other_actors', 'follows_up', 'responds_to', 'other_links', 'issues', 'sources', 'quotes'] as const),
]);

/**
 * The mapping once the column with an index tells another field, or nothing; columns by their numbers from 1, since heads may be the
 * same. What one column alone can tell, no other tells then.
 */
export function toldBy(
  { columns, mapping }: Pick<SpreadsheetImport, 'columns' | 'mapping'>,
  index: number,
  field: ImportField | null,
): Mapping {
  const { encoding, delimiter, sheet, dateOrder, separators, defaults, ...fields } = mapping;
  const told = columns.map((column) => {
    if (column.index === index) return field;
    return column.field === field && field !== null && !JOINED.has(field) ? null : column.field;
  });
  const numbers = (name: ImportField) => columns.flatMap((column, at) => (told[at] === name ? column.index + 1 : []));
  const heads = (Object.keys(fields) as ImportField[]).map((name) => {
    const by = numbers(name);
    return [name, by.length > 1 ? by : (by[0] ?? null)] as const;
  });
  return {
    ...Object.fromEntries(heads),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(separators && { separators }),
    ...(defaults && { defaults }),
  };
}
