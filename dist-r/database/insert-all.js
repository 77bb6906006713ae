"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertAll = insertAll;
exports.cell = cell;
const instant_text_js_1 = require("./instant-text.js");
/** Rows to a statement: enough that a statement costs little beside them, few enough that its text stays small. */
const BATCH = 2_000;
/**
 * Inserts rows, however many; none is fine too. They go as one JSON parameter a statement, for the parameters of a
 * statement are counted in 16 bits. Columns that no row gives take their defaults.
 */
async function insertAll(manager, entity, rows) {
    const values = rows;
    const { tablePath, columns } = manager.dataSource.getMetadata(entity);
    const given = columns.filter(({ propertyName }) => values.some((row) => row[propertyName] !== undefined));
    const names = given.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    for (let at = 0; at < values.length; at += BATCH) {
        const cells = values
            .slice(at, at + BATCH)
            .map((row) => Object.fromEntries(given.map((column) => [column.databaseName, cell(row[column.propertyName])])));
        await manager.query(`INSERT INTO "${tablePath}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tablePath}", $1::jsonb)`, [JSON.stringify(cells)]);
    }
}
/** A value as `jsonb_populate_recordset` takes it: JSON has no instants and no open ends. */
function cell(value) {
    if (value === Infinity)
        return 'infinity';
    if (value === -Infinity)
        return '-infinity';
    return value instanceof Date ? (0, instant_text_js_1.instantText)(value, 'infinity') : (value ?? null);
}
//# sourceMappingURL=insert-all.js.map