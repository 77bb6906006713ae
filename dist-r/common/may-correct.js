"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CORRECTED = void 0;
exports.requireMayCorrect = requireMayCorrect;
exports.requireCorrector = requireCorrector;
const permissions_js_1 = require("../domain/permissions.js");
const problem_js_1 = require("./problem.js");
const require_reason_js_1 = require("./require-reason.js");
const is_public_js_1 = require("./is-public.js");
/** What the API's document says of changing such a record. */
exports.CORRECTED = 'Where published events rest on it, a `reason` is needed, and the change of whoever may not correct it is refused ' +
    '(`may_only_suggest`): suggest it instead.';
/**
 * Sees to it that a record which published events rest on is corrected, never silently changed: by whoever may, and with a
 * reason. Throws `forbidden`, or `validation_failed` at `/reason`. What only drafts use, anybody may change who may write it.
 */
async function requireMayCorrect(manager, entity, id, { role }, reason) {
    if (!(await (0, is_public_js_1.isPublic)(manager, entity, id)))
        return;
    requireCorrector(role, 'published', `Published events rest on this ${entity}`);
    (0, require_reason_js_1.requireReason)(reason, 'What published events rest on is corrected for a reason: say why.');
}
/** Throws `forbidden` where `role` may not correct what readers have seen; `because` says what they have. */
function requireCorrector(role, review, because) {
    if ((0, permissions_js_1.may)(role, 'published.correct'))
        return;
    const reason = { code: 'may_only_suggest', parameters: { role, review } };
    const detail = `${because}: as ${role} you may suggest a correction of it.`;
    throw new problem_js_1.Problem('forbidden', detail, undefined, { reason });
}
//# sourceMappingURL=may-correct.js.map