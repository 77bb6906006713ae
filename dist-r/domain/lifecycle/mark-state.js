"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MARK_STATES = void 0;
exports.markStateOf = markStateOf;
const outcome_js_1 = require("./outcome.js");
/** What the fill of an event's mark tells: what became of it, or that one should look. */
exports.MARK_STATES = ['happened', 'open', 'overdue', 'moved', 'nothing'];
/** Where a mark tells more, or other, than whether anything came of it. */
const APART = {
    // What goes on has begun, but is not over.
    under_way: 'open',
    postponed: 'moved',
    // It is in question whether, not that something is said to have happened; the sign behind the title asks.
    disputed: 'happened',
    terminated: 'nothing',
};
/** How to fill the mark of an event; only what is open can be overdue. */
function markStateOf(kind, status, overdue) {
    const state = APART[status] ?? (0, outcome_js_1.outcomeOf)(kind, status);
    return overdue && (state === 'open' || state === 'moved') ? 'overdue' : state;
}
//# sourceMappingURL=mark-state.js.map