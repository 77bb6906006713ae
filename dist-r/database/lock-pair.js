"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockPair = lockPair;
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
/**
 * Locks `id` and `into` (uuids or slugs) until the transaction ends: nobody refers to either meanwhile. Throws `not_found`
 * for the first and `validation_failed` for the second where there is none, where they are the same or already merged.
 */
async function lockPair(manager, entity, id, into) {
    const given = [id, into.toLowerCase()];
    // In the order of their ids, so that two merges at once do not wait for one another.
    const rows = await manager
        .createQueryBuilder(entity, 'thing')
        .where('thing.slug = ANY (:slugs) OR thing.id = ANY (:ids)', {
        slugs: given.filter((one) => !(0, identifier_js_1.isUuid)(one)),
        ids: given.filter(identifier_js_1.isUuid),
    })
        .orderBy('thing.id')
        .setLock('pessimistic_write')
        .getMany();
    const named = (name) => rows.find((row) => row.id === name || row.slug === name);
    const [loser, survivor] = [named(id), named(into.toLowerCase())];
    const what = entity.name.toLowerCase();
    if (!loser)
        throw (0, identifier_js_1.notFound)(what, id);
    if (!survivor)
        throw refused({ code: 'unknown_reference', parameters: { thing: what, name: into } }, `There is no ${what} “${into}”.`);
    if (loser === survivor)
        throw refused({ code: 'same', parameters: { thing: what } }, `Name another ${what} than this one.`);
    for (const row of [survivor, loser]) {
        if (row.mergedIntoId !== null)
            throw refused({ code: 'merged', parameters: { name: row.slug } }, `“${row.slug}” has been merged already.`);
    }
    return { loser, survivor };
}
function refused(reason, detail) {
    return new problem_js_1.Problem('validation_failed', detail, [(0, refusal_js_1.refusal)('/into', reason, detail)]);
}
//# sourceMappingURL=lock-pair.js.map