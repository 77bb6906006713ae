"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockOne = lockOne;
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
/**
 * The row with this uuid or slug, which nobody else changes until the transaction ends; referring to it stays possible.
 * Throws `not_found`, or `conflict` with the survivor where it was merged.
 */
async function lockOne(manager, entity, id) {
    const where = ((0, identifier_js_1.isUuid)(id) ? { id } : { slug: id });
    const row = await manager.findOne(entity, { where, lock: { mode: 'for_no_key_update' } });
    const what = entity.name.toLowerCase();
    if (!row)
        throw (0, identifier_js_1.notFound)(what, id);
    if (row.mergedIntoId == null)
        return row;
    const survivor = await manager.findOneByOrFail(entity, { id: row.mergedIntoId });
    const detail = `This ${what} has been merged into “${survivor.slug}”.`;
    throw new problem_js_1.Problem('conflict', detail, [{ pointer: '/id', code: 'merged', parameters: { name: row.slug }, detail }], {
        existing: { id: survivor.id, slug: survivor.slug },
    });
}
//# sourceMappingURL=lock-one.js.map