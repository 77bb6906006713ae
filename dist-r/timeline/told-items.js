"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldItems = toldItems;
const world_js_1 = require("../common/sql/world.js");
const parameters_js_1 = require("../database/parameters.js");
const unplanned_js_1 = require("../database/unplanned.js");
const summaries_sql_js_1 = require("../events/summaries.sql.js");
const undertakings_sql_js_1 = require("./undertakings.sql.js");
/**
 * What is told of the events that were chosen, `more` of relation `e` beside the rest. Asked apart, of ids: how few there are is known to PostgreSQL
 * before it plans.
 */
async function toldItems(database, chosen, { more = {}, perspective, now }) {
    if (chosen.length === 0)
        return { items: '', undertakings: '[]' };
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)(perspective, parameters, now);
    const { from, json } = (0, summaries_sql_js_1.summaries)(world, 'told', more);
    const column = (name, type) => (0, unplanned_js_1.unplanned)(parameters.add(chosen.map((one) => one[name])), type);
    const [row] = await database.read(`
      WITH told AS (
        SELECT e.*, c.weight, c.lasting
        FROM unnest(${column('id', 'uuid[]')}, ${column('weight', 'int[]')}, ${column('lasting', 'boolean[]')}) AS c (id, weight, lasting)
          JOIN ${world.events} e ON e.id = c.id
      )
      SELECT (SELECT string_agg(${json}::text, ',' ORDER BY e.earliest, e.latest, e.id) FROM ${from}) AS items,
        ${(0, undertakings_sql_js_1.undertakingsJson)(world, 'told')}::text AS undertakings`, parameters.values);
    return { items: row?.items ?? '', undertakings: row?.undertakings ?? '[]' };
}
//# sourceMappingURL=told-items.js.map