"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cellsOf = cellsOf;
exports.documentsOf = documentsOf;
const world_js_1 = require("../../../common/sql/world.js");
const parameters_js_1 = require("../../../database/parameters.js");
const csv_js_1 = require("../../../domain/csv.js");
const documents_js_1 = require("../../../common/sql/documents.js");
const event_cells_sql_js_1 = require("../../../follow-ups/event-cells.sql.js");
/** The cells of these events, as their writers see them and as readers do; those of which readers see nothing have one reading. */
async function cellsOf(database, ids, now) {
    const found = new Map();
    for (const seesDrafts of ids.length > 0 ? [true, false] : []) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts }, parameters, now);
        const cells = (0, event_cells_sql_js_1.eventCells)(world);
        const pairs = csv_js_1.CSV_COLUMNS.map((name) => `SELECT '${name}' AS name, (${cells[name]})::text AS cell`);
        const rows = await database.read(`SELECT e.id, (SELECT json_object_agg(c.name, c.cell) FROM (${pairs.join(' UNION ALL ')}) c) AS cells
       FROM ${(0, event_cells_sql_js_1.eventRows)(world, world.events)} WHERE e.id = ANY (${parameters.add(ids)}::uuid[])`, parameters.values, 'primary');
        for (const { id, cells: own } of rows)
            found.set(id, [...(found.get(id) ?? []), own]);
    }
    return found;
}
/** The documents of these events. */
async function documentsOf(database, ids) {
    if (ids.length === 0)
        return new Map();
    const rows = await database.read(`SELECT e.id, ${(0, documents_js_1.documentSql)('event', 'e')} AS document FROM events e WHERE e.id = ANY ($1::uuid[])`, [ids], 'primary');
    return new Map(rows.map(({ id, document }) => [id, document]));
}
//# sourceMappingURL=event-cells.queries.js.map