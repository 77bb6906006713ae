"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockTouched = lockTouched;
exports.touched = touched;
exports.lockThings = lockThings;
const named_js_1 = require("../common/sql/named.js");
const parameters_js_1 = require("../database/parameters.js");
const TABLES = { event: 'events', source: 'sources' };
/**
 * Locks what a merge of a thing will change before the thing itself: whoever writes an event, or a source of a publisher,
 * locks in that order, too, so that neither waits for the other. `name` is the uuid or slug of the thing, where there is one.
 */
async function lockTouched(manager, touching, name) {
    const parameters = new parameters_js_1.Parameters();
    const [thing] = await manager.query(`SELECT id FROM ${touching.table} x WHERE ${(0, named_js_1.named)('x', name, parameters)}`, parameters.values);
    if (thing)
        await touched(manager, touching, thing.id);
}
/**
 * What a merge of the thing `id` changes. Those of it that are locked first are locked until the transaction ends, so that nobody
 * writes a version of one meanwhile.
 */
async function touched(manager, { touched: sql, before }, id) {
    const things = await manager.query(`SELECT DISTINCT entity, id FROM (${sql}) AS thing (entity, id) ORDER BY entity, id`, [id]);
    await lockThings(manager, things, before);
    return things;
}
/** Locks those of them that are locked before what is merged. */
async function lockThings(manager, things, before) {
    const ids = things.filter(({ entity }) => entity === before).map((thing) => thing.id);
    await manager.query(`SELECT FROM ${TABLES[before]} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [ids]);
}
//# sourceMappingURL=touched.js.map