"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPlainRule = isPlainRule;
/** Rules that say no more than the date itself: nobody has to be told how it was read. */
const PLAIN = ['as-written', 'calendar-day', 'calendar-days', 'calendar-span'];
/** Whether a rule, or what an editor wrote in its place, says no more than the date itself. */
function isPlainRule(rule) {
    return PLAIN.includes(rule);
}
//# sourceMappingURL=plain-rules.js.map