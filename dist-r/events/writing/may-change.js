"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireMayChange = requireMayChange;
exports.requireMayWrite = requireMayWrite;
exports.requireMayDelete = requireMayDelete;
const may_correct_js_1 = require("../../common/may-correct.js");
const problem_js_1 = require("../../common/problem.js");
const require_reason_js_1 = require("../../common/require-reason.js");
const permissions_js_1 = require("../../domain/permissions.js");
/**
 * Sees to it that what was published is corrected, never silently changed: by whoever may, and with a reason. Throws
 * `forbidden`, or `validation_failed` at `/reason`. Where an event is a draft still, or in review, anybody who may write
 * may change it.
 */
function requireMayChange(viewer, review, reason) {
    requireMayWrite(viewer, review);
    if (isSeen(review))
        (0, require_reason_js_1.requireReason)(reason, 'What has been published is corrected for a reason: say why.');
}
/** Sees to it that what readers have seen is written by those alone who may correct it. Throws `forbidden`. */
function requireMayWrite({ role }, review) {
    if (isSeen(review))
        (0, may_correct_js_1.requireCorrector)(role, review, `The event is ${review}`);
}
/**
 * Sees to it that an event is deleted, or brought back, by whoever may delete any, or by whoever began it while it is a draft that no
 * reader has seen. Throws `forbidden`.
 */
async function requireMayDelete(manager, { role, userId }, { id, document }) {
    if ((0, permissions_js_1.may)(role, 'event.delete'))
        return;
    const [own] = await manager.query(`SELECT FROM revisions WHERE entity = 'event' AND entity_id = $1 AND version = 1 AND author_id = $2`, [id, userId]);
    if (own && document.review === 'draft' && document.ref === null)
        return;
    const detail = 'An event is deleted by an editor; a draft that no reader has seen also by whoever began it.';
    throw new problem_js_1.Problem('forbidden', detail, undefined, { reason: { code: 'may_only_delete_own_draft' } });
}
function isSeen(review) {
    return review === 'published' || review === 'retracted';
}
//# sourceMappingURL=may-change.js.map