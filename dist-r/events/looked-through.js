"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.latestSql = latestSql;
exports.howMany = howMany;
const count_js_1 = require("../common/count.js");
const world_js_1 = require("../common/sql/world.js");
const parameters_js_1 = require("../database/parameters.js");
const event_sort_sql_js_1 = require("./event-sort.sql.js");
/** The latest `most` events under `where`, as a query of `columns` of `e`: a picture is made of no more. */
function latestSql(world, where, columns, most) {
    return `SELECT ${columns} FROM ${world.events} e WHERE ${where} ORDER BY ${(0, event_sort_sql_js_1.orderBy)('-when')} LIMIT ${most}`;
}
/** How many events there are of which the latest, `looked` of them, were looked at; `isAll` says whether there are no more. */
async function howMany(database, { looked, isAll }, condition, { seesDrafts, knownOn }, now) {
    if (isAll)
        return (0, count_js_1.exactly)(looked);
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, now);
    return database.count(`${world.events} e WHERE ${condition(world, parameters)}`, parameters.values);
}
//# sourceMappingURL=looked-through.js.map