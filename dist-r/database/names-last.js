"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameLast = nameLast;
exports.refuseNamesTaken = refuseNamesTaken;
exports.takeNames = takeNames;
const typeorm_1 = require("typeorm");
const problem_js_1 = require("../common/problem.js");
const constraints_js_1 = require("./constraints.js");
const give_way_js_1 = require("./give-way.js");
/** SQLSTATE of a unique index that would be broken. */
const NOT_UNIQUE = '23505';
/**
 * From now on, dossiers, publishers, sources and actors that this transaction makes are there under their names for itself alone: others may make theirs under
 * the same and wait for nobody. To be ended by {@link takeNames}.
 */
async function nameLast(manager) {
    await manager.query(`SELECT set_config('demarche.arriving', pg_current_xact_id()::text, true)`);
}
/** Throws `conflict` where one of the names is taken already, rather than at the end. */
async function refuseNamesTaken(manager) {
    const [row] = await manager.query('SELECT name_taken() AS broken');
    if (!row?.broken)
        return;
    const [pointer, detail] = constraints_js_1.CONSTRAINTS[row.broken];
    throw new problem_js_1.Problem('conflict', detail, [{ pointer, code: row.broken, detail }]);
}
/** Takes the names, for which others wait from now on. Throws {@link TakenMeanwhile} where somebody else has taken one. */
async function takeNames(manager) {
    try {
        await manager.query('SELECT take_names()');
    }
    catch (error) {
        const isTaken = error instanceof typeorm_1.QueryFailedError && error.driverError.code === NOT_UNIQUE;
        throw isTaken ? new give_way_js_1.TakenMeanwhile() : error;
    }
}
//# sourceMappingURL=names-last.js.map