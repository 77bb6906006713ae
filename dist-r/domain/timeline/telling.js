"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellingOf = tellingOf;
const outcome_js_1 = require("../lifecycle/outcome.js");
/** Kinds that turn the course of things once they happened. */
const TURNING = new Set(['talks', 'agreement', 'incident', 'deadline']);
/**
 * How telling an event is among others of its kind, by what its own row says: `event_weight` in the database says the same. How many
 * tell of it, what hangs on it and whether it is overdue weigh where labels are set, among those that are shown.
 */
function tellingOf(kind, status, intensity) {
    const outcome = (0, outcome_js_1.outcomeOf)(kind, status);
    const turned = (TURNING.has(kind) && outcome === 'happened') || status === 'disputed';
    return Math.abs(intensity) + (turned ? 4 : 0) - (outcome === 'nothing' ? 2 : 0);
}
//# sourceMappingURL=telling.js.map