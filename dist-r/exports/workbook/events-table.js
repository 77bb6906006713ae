"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventsTable = void 0;
const csv_js_1 = require("../../domain/csv.js");
const csv_columns_js_1 = require("../../domain/csv-columns.js");
const event_cells_sql_js_1 = require("../../follow-ups/event-cells.sql.js");
const TYPES = {
    ...{ string: 'text', date: 'day', dateTime: 'instant' },
    ...{ integer: 'number', decimal: 'number', boolean: 'boolean' },
};
/** The events in the columns of the CSV. */
const eventsTable = (world, events, say) => {
    const cells = (0, event_cells_sql_js_1.eventCells)(world, say);
    const columns = csv_js_1.CSV_COLUMNS.map((name) => {
        const type = name === 'status_since' ? 'edtf' : TYPES[csv_columns_js_1.CSV_COLUMNS_SAID[name].type];
        return { name, type, sql: type === 'boolean' ? `(${cells[name]})::boolean` : cells[name] };
    });
    return { name: 'events', columns, from: `${(0, event_cells_sql_js_1.eventRows)(world, events, say)} ORDER BY e.earliest, e.latest, e.id` };
};
exports.eventsTable = eventsTable;
//# sourceMappingURL=events-table.js.map