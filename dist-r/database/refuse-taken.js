"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseTaken = refuseTaken;
const problem_js_1 = require("../common/problem.js");
const constraints_js_1 = require("./constraints.js");
/**
 * Throws `conflict` with what is there already, where `sql` finds something (id, slug). The constraint of this name would
 * refuse it as well, but could not say what stands in the way.
 */
async function refuseTaken(manager, constraint, sql, values) {
    const [existing] = await manager.query(sql, [...values]);
    if (!existing)
        return;
    const [pointer, detail] = constraints_js_1.CONSTRAINTS[constraint];
    throw new problem_js_1.Problem('conflict', detail, [{ pointer, code: constraint, detail }], { existing });
}
//# sourceMappingURL=refuse-taken.js.map