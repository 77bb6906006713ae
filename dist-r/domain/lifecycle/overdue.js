"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DUE_KINDS = void 0;
exports.isOverdue = isOverdue;
const table_js_1 = require("./table.js");
const took_place_js_1 = require("./took-place.js");
/** Kinds that are due by the end of their own window until they took place. Others are due only by the end of their term. */
exports.DUE_KINDS = ['talks', 'meeting', 'contact', 'decision', 'deadline'];
/**
 * Whether an event is still open though what it was due by has passed. Nothing closes by itself: overdue is a question
 * for a researcher. What is due at an open end is never overdue, and what was postponed and then held as another event has
 * its answer.
 */
function isOverdue(event, now) {
    const due = dueBy(event);
    const answered = event.status === 'postponed' && event.replaced;
    return due !== null && due < now && (0, table_js_1.isOpen)(event.kind, event.status) && !answered;
}
function dueBy({ kind, status, latest, termLatest }) {
    return termLatest ?? (exports.DUE_KINDS.some((due) => due === kind) && !(0, took_place_js_1.tookPlace)({ kind, status }) ? latest : null);
}
//# sourceMappingURL=overdue.js.map