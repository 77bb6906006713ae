"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldById = toldById;
const world_js_1 = require("../common/sql/world.js");
const parameters_js_1 = require("../database/parameters.js");
const unplanned_js_1 = require("../database/unplanned.js");
const event_json_sql_js_1 = require("./event-json.sql.js");
/** The events with the ids `ids`, as others name them, in order of time. Asked apart, PostgreSQL knows how few there are before it plans. */
async function toldById(database, ids, perspective, now) {
    if (ids.length === 0)
        return [];
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)(perspective, parameters, now);
    const asked = (0, unplanned_js_1.unplanned)(parameters.add(ids), 'uuid[]');
    const rows = await database.read(`SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} AS event FROM unnest(${asked}) AS c (id) JOIN ${world.events} o ON o.id = c.id
     ORDER BY o.earliest, o.latest, o.id`, parameters.values);
    return rows.map(({ event }) => event);
}
//# sourceMappingURL=told-by-id.js.map