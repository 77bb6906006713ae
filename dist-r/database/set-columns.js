"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setColumns = setColumns;
exports.setColumnsOfAll = setColumnsOfAll;
const insert_all_js_1 = require("./insert-all.js");
/**
 * Writes the columns that are given to row `id`, and no others: what is undefined stays as it is. Unlike TypeORM's own
 * update it leaves the version alone, which goes up with the revision, once, however many statements a write takes.
 */
async function setColumns(manager, entity, id, values) {
    const { tablePath, columns } = manager.dataSource.getMetadata(entity);
    const given = columns.filter(({ propertyName }) => values[propertyName] !== undefined);
    if (given.length === 0)
        return;
    const assignments = given.map(({ databaseName }, at) => `"${databaseName}" = $${at + 2}`);
    await manager.query(`UPDATE "${tablePath}" SET ${assignments.join(', ')} WHERE id = $1`, [
        id,
        ...given.map(({ propertyName }) => values[propertyName]),
    ]);
}
/** The same for many rows, each with its id: in one statement those that give the same columns. */
async function setColumnsOfAll(manager, entity, rows) {
    const { tablePath, columns } = manager.dataSource.getMetadata(entity);
    const alike = new Map();
    for (const row of rows) {
        const given = columns.filter(({ propertyName }) => row[propertyName] !== undefined);
        const cells = Object.fromEntries(given.map((column) => [column.databaseName, (0, insert_all_js_1.cell)(row[column.propertyName])]));
        const names = Object.keys(cells).join();
        alike.set(names, [...(alike.get(names) ?? []), cells]);
    }
    for (const cells of alike.values()) {
        const names = Object.keys(cells[0] ?? {}).filter((name) => name !== 'id');
        const assignments = names.map((name) => `"${name}" = g."${name}"`).join(', ');
        await manager.query(`UPDATE "${tablePath}" t SET ${assignments} FROM jsonb_populate_recordset(NULL::"${tablePath}", $1::jsonb) g WHERE t.id = g.id`, [JSON.stringify(cells)]);
    }
}
//# sourceMappingURL=set-columns.js.map