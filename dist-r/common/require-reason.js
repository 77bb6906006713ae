"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireReason = requireReason;
const problem_js_1 = require("./problem.js");
/** Sees to it that a write says why. Throws `validation_failed` at `pointer` where it does not. */
function requireReason(reason, detail, pointer = '/reason') {
    if (reason != null && reason.trim() !== '')
        return;
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer, code: 'reason_missing', detail }]);
}
//# sourceMappingURL=require-reason.js.map