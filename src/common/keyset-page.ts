import { encodeCursor } from './cursor.js';

/** A row of a page query: the item as JSON text and its sort keys. */
export interface KeysetRow {
  item: string;
  keys: string[];
}

/** `{items, nextCursor, total}` as JSON text, from up to `limit` + 1 rows; the extra one only tells that there are more. */
export function keysetPage(rows: readonly KeysetRow[], limit: number, sort: string, total: number): string {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? JSON.stringify(encodeCursor(sort, last.keys)) : 'null';
  return `{"items":[${shown.map(({ item }) => item).join(',')}],"nextCursor":${next},"total":${total}}`;
}
