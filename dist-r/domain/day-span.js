"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overlap = overlap;
exports.isBackwards = isBackwards;
/** Whether two spans share a day. */
function overlap(a, b) {
    return begins(a, b) && begins(b, a);
}
/** Whether a span ends before it begins. */
function isBackwards({ fromOn, toOn }) {
    return fromOn !== null && toOn !== null && toOn < fromOn;
}
/** Whether `a` has begun by the time that `b` ends. */
function begins(a, b) {
    return a.fromOn === null || b.toOn === null || a.fromOn <= b.toOn;
}
//# sourceMappingURL=day-span.js.map