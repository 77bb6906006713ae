"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.weightOf = weightOf;
const mark_state_js_1 = require("../../lifecycle/mark-state.js");
/** How telling an item is among others: what changed most, is reported most, and is still asked about. */
function weightOf(item) {
    const state = (0, mark_state_js_1.markStateOf)(item.kind, item.status, item.overdue);
    return (Math.abs(item.intensity) +
        Math.min(item.sourceCount, 5) +
        Math.min(item.links.length, 3) +
        (TURNING.has(item.kind) && state === 'happened' ? 4 : 0) +
        (state === 'overdue' ? 5 : 0) -
        (state === 'nothing' ? 2 : 0));
}
const TURNING = new Set(['talks', 'agreement', 'incident', 'deadline']);
//# sourceMappingURL=weight.js.map