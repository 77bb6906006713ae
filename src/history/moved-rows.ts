import type { EntityManager } from 'typeorm';

/** Rows of a table that a merge changes: each by its id, or all that one thing has as a list. */
export interface MovedRows {
  readonly table: string;
  /** The column by which they are found: `id`, or that of whose list they are. */
  readonly by: string;
  /** Values of that column, as SQL: $1 goes and $2 stays. */
  readonly of: string;
  /** Of a list: its order. */
  readonly order?: string;
  /** The columns that a merge may change, where others are none of its business; all that people write where missing. */
  readonly columns?: readonly string[];
}

/** Where a row names what can be merged. */
export interface Naming {
  readonly table: string;
  readonly column: string;
  /** What tells the row from others that name the same thing. */
  readonly key: string;
}

/** Values of the columns by which the rows are found. */
export async function keysOf(
  manager: EntityManager,
  { of }: MovedRows,
  pair: readonly [goes: string, stays: string],
): Promise<string[]> {
  const rows = await manager.query<{ key: string }[]>(
    `SELECT DISTINCT key FROM (${of}) AS found (key), (SELECT $1::uuid, $2::uuid) given WHERE key IS NOT NULL`,
    [...pair],
  );
  return rows.map(({ key }) => key);
}

/** Keeps how rows stand `before` or `after` the merge of `merged`. */
export async function keepRows(
  manager: EntityManager,
  rows: MovedRows,
  { merged, keys, as }: { merged: string; keys: readonly string[]; as: 'before' | 'after' },
): Promise<void> {
  await manager.query(
    `INSERT INTO merge_rows (merged_id, relation, key, ${as})
     SELECT $1, '${rows.table}', key, content FROM (${standing(rows, '$2::uuid[]')}) AS now (key, content)
     ON CONFLICT (merged_id, relation, key) DO UPDATE SET ${as} = excluded.${as}`,
    [merged, keys],
  );
}

/** The first row that is not any more as the merge of `merged` left it: its key; null where all are. */
export async function changedRow(manager: EntityManager, rows: MovedRows, merged: string): Promise<string | null> {
  const keys = `(SELECT array_agg(key) FROM merge_rows WHERE merged_id = $1 AND relation = '${rows.table}')::uuid[]`;
  const [changed] = await manager.query<{ key: string }[]>(
    `SELECT m.key FROM merge_rows m LEFT JOIN (${standing(rows, keys)}) AS now (key, content) USING (key)
     WHERE m.merged_id = $1 AND m.relation = '${rows.table}' AND now.content IS DISTINCT FROM m.after ORDER BY m.key LIMIT 1`,
    [merged],
  );
  return changed?.key ?? null;
}

/** Puts rows back as they stood before the merge of `merged`, those of `keys` where given. */
export async function restoreRows(
  manager: EntityManager,
  rows: MovedRows,
  merged: string,
  keys: readonly string[] | null = null,
): Promise<void> {
  const { table, by } = rows;
  const mine = `m.merged_id = $1 AND m.relation = '${table}' AND m.before IS DISTINCT FROM m.after
    AND ($2::uuid[] IS NULL OR m.key = ANY ($2))`;
  const values = [merged, keys];
  const columns = await writtenColumns(manager, table);
  if (rows.order !== undefined) {
    await manager.query(`DELETE FROM ${table} t USING merge_rows m WHERE t.${by} = m.key AND ${mine}`, values);
    await manager.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `n.${column}`).join(', ')}
       FROM merge_rows m, jsonb_populate_recordset(NULL::${table}, m.before) n WHERE ${mine}`,
      values,
    );
    return;
  }
  await manager.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `n.${column}`).join(', ')}
     FROM merge_rows m, jsonb_populate_record(NULL::${table}, m.before) n WHERE ${mine} AND m.after IS NULL`,
    values,
  );
  const changed = await manager.query<{ name: string }[]>(
    `SELECT DISTINCT name FROM merge_rows m, jsonb_object_keys(m.before) name
     WHERE ${mine} AND m.after IS NOT NULL AND m.before -> name IS DISTINCT FROM m.after -> name`,
    values,
  );
  if (changed.length === 0) return;
  const names = changed.map(({ name }) => name);
  await manager.query(
    `UPDATE ${table} t SET (${names.join(', ')}) = ROW (${names.map((name) => `n.${name}`).join(', ')})
     FROM merge_rows m, LATERAL jsonb_populate_record(NULL::${table}, m.before) n
     WHERE t.id = m.key AND ${mine} AND m.after IS NOT NULL`,
    values,
  );
}

/** The rows that name the thing `id`, by their keys, as SQL with the parameter `id`. */
export function namingRows(namings: readonly Naming[], id: string): string {
  return namings
    .map(
      ({ table, column, key }) => `SELECT '${table}' AS relation, ${key} AS key FROM ${table} WHERE ${column} = ${id}`,
    )
    .join(' UNION ALL ');
}

/** Columns that follow from others, and those that go up with every write: no merge is undone for them. */
const KEPT_BY_DATABASE = [
  ...(['version', 'updated_at', 'is_public', 'public_since'] as const),
  ...(['effective_earliest', 'window_earliest', 'window_latest'] as const),
];

/** Rows (key, content) of how it stands now, of those that `keys` (SQL, uuid[]) are. */
function standing({ table, by, order, columns }: MovedRows, keys: string): string {
  const content = columns
    ? `jsonb_build_object(${columns.map((column) => `'${column}', t.${column}`).join(', ')})`
    : `to_jsonb(t) - ARRAY[${KEPT_BY_DATABASE.map((column) => `'${column}'`).join(', ')}]`;
  const of = `FROM ${table} t WHERE t.${by} = ANY (${keys})`;
  return order === undefined
    ? `SELECT t.${by}, ${content} ${of}`
    : `SELECT t.${by}, jsonb_agg(${content} ORDER BY ${order}) ${of} GROUP BY t.${by}`;
}

/** The columns of a table that are written, not generated. */
async function writtenColumns(manager: EntityManager, table: string): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows.map(({ name }) => name);
}
