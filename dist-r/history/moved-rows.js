"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keysOf = keysOf;
exports.keepRows = keepRows;
exports.changedRow = changedRow;
exports.restoreRows = restoreRows;
exports.namingRows = namingRows;
/** Values of the columns by which the rows are found. */
async function keysOf(manager, { of }, pair) {
    const rows = await manager.query(`SELECT DISTINCT key FROM (${of}) AS found (key), (SELECT $1::uuid, $2::uuid) given WHERE key IS NOT NULL`, [...pair]);
    return rows.map(({ key }) => key);
}
/** Keeps how rows stand `before` or `after` the merge of `merged`. */
async function keepRows(manager, rows, { merged, keys, as }) {
    await manager.query(`INSERT INTO merge_rows (merged_id, relation, key, ${as})
     SELECT $1, '${rows.table}', key, content FROM (${standing(rows, '$2::uuid[]')}) AS now (key, content)
     ON CONFLICT (merged_id, relation, key) DO UPDATE SET ${as} = excluded.${as}`, [merged, keys]);
}
/** The first row that is not any more as the merge of `merged` left it: its key; null where all are. */
async function changedRow(manager, rows, merged) {
    const keys = `(SELECT array_agg(key) FROM merge_rows WHERE merged_id = $1 AND relation = '${rows.table}')::uuid[]`;
    const [changed] = await manager.query(`SELECT m.key FROM merge_rows m LEFT JOIN (${standing(rows, keys)}) AS now (key, content) USING (key)
     WHERE m.merged_id = $1 AND m.relation = '${rows.table}' AND now.content IS DISTINCT FROM m.after ORDER BY m.key LIMIT 1`, [merged]);
    return changed?.key ?? null;
}
/** Puts rows back as they stood before the merge of `merged`, those of `keys` where given. */
async function restoreRows(manager, rows, merged, keys = null) {
    const { table, by } = rows;
    const mine = `m.merged_id = $1 AND m.relation = '${table}' AND m.before IS DISTINCT FROM m.after
    AND ($2::uuid[] IS NULL OR m.key = ANY ($2))`;
    const values = [merged, keys];
    const columns = await writtenColumns(manager, table);
    if (rows.order !== undefined) {
        await manager.query(`DELETE FROM ${table} t USING merge_rows m WHERE t.${by} = m.key AND ${mine}`, values);
        await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `n.${column}`).join(', ')}
       FROM merge_rows m, jsonb_populate_recordset(NULL::${table}, m.before) n WHERE ${mine}`, values);
        return;
    }
    await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `n.${column}`).join(', ')}
     FROM merge_rows m, jsonb_populate_record(NULL::${table}, m.before) n WHERE ${mine} AND m.after IS NULL`, values);
    const changed = await manager.query(`SELECT DISTINCT name FROM merge_rows m, jsonb_object_keys(m.before) name
     WHERE ${mine} AND m.after IS NOT NULL AND m.before -> name IS DISTINCT FROM m.after -> name`, values);
    if (changed.length === 0)
        return;
    const names = changed.map(({ name }) => name);
    await manager.query(`UPDATE ${table} t SET (${names.join(', ')}) = ROW (${names.map((name) => `n.${name}`).join(', ')})
     FROM merge_rows m, LATERAL jsonb_populate_record(NULL::${table}, m.before) n
     WHERE t.id = m.key AND ${mine} AND m.after IS NOT NULL`, values);
}
/** The rows that name the thing `id`, by their keys, as SQL with the parameter `id`. */
function namingRows(namings, id) {
    return namings
        .map(({ table, column, key }) => `SELECT '${table}' AS relation, ${key} AS key FROM ${table} WHERE ${column} = ${id}`)
        .join(' UNION ALL ');
}
/** Columns that follow from others, and those that go up with every write: no merge is undone for them. */
const KEPT_BY_DATABASE = [
    ...['version', 'updated_at', 'is_public', 'public_since'],
    ...['effective_earliest', 'window_earliest', 'window_latest'],
];
/** Rows (key, content) of how it stands now, of those that `keys` (SQL, uuid[]) are. */
function standing({ table, by, order, columns }, keys) {
    const content = columns
        ? `jsonb_build_object(${columns.map((column) => `'${column}', t.${column}`).join(', ')})`
        : `to_jsonb(t) - ARRAY[${KEPT_BY_DATABASE.map((column) => `'${column}'`).join(', ')}]`;
    const of = `FROM ${table} t WHERE t.${by} = ANY (${keys})`;
    return order === undefined
        ? `SELECT t.${by}, ${content} ${of}`
        : `SELECT t.${by}, jsonb_agg(${content} ORDER BY ${order}) ${of} GROUP BY t.${by}`;
}
/** The columns of a table that are written, not generated. */
async function writtenColumns(manager, table) {
    const rows = await manager.query(`SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`, [table]);
    return rows.map(({ name }) => name);
}
//# sourceMappingURL=moved-rows.js.map