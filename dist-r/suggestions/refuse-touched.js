"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseTouched = refuseTouched;
const problem_js_1 = require("../common/problem.js");
/** Refuses a suggestion of whose fields some have been changed since: throws `conflict` with each of them. */
function refuseTouched(fields) {
    if (fields.length === 0)
        return;
    const detail = 'This has been changed since it was suggested; make the correction by hand, or reject it.';
    throw new problem_js_1.Problem('conflict', detail, fields.map((field) => ({ pointer: `/changes/${field}`, code: 'changed_since', detail })));
}
//# sourceMappingURL=refuse-touched.js.map