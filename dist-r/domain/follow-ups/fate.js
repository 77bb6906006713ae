"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FATES = void 0;
exports.fateOf = fateOf;
/** How a step compares with the window that was announced first: the four ends that are counted. */
exports.FATES = ['inWindow', 'later', 'otherwise', 'never'];
/**
 * Held in its window or after it, otherwise (before it, or something else within it), or never. Null while nobody has
 * said what became of it: that is a question, not a broken word. What was postponed and not held since was not held.
 */
function fateOf({ status, state, instead, slipDays }) {
    if (slipDays !== null) {
        if (slipDays > 0)
            return 'later';
        return slipDays === 0 && instead === null ? 'inWindow' : 'otherwise';
    }
    if (state === 'due' || (state === 'overdue' && status !== 'postponed'))
        return null;
    return state === 'held' ? null : 'never';
}
//# sourceMappingURL=fate.js.map