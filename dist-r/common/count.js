"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COUNTED = void 0;
exports.exactly = exactly;
exports.estimated = estimated;
/** So many are counted one by one; of more, about how many there are is told. */
exports.COUNTED = 10_000;
/** All of them, counted. */
function exactly(total) {
    return { total, totalIsEstimate: false };
}
/** What the planner takes a question to give, told as no more than it knows, and never as fewer than were seen. */
function estimated(rows) {
    return { total: Math.max(Number(rows.toPrecision(3)), exports.COUNTED), totalIsEstimate: true };
}
//# sourceMappingURL=count.js.map