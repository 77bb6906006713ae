"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DISPUTE_STATES = void 0;
exports.disputeState = disputeState;
const folded_js_1 = require("../folded.js");
/** How a contested question stands in the record: it takes no answer, one of those given, or another one than all accounts. */
exports.DISPUTE_STATES = ['open', 'follows', 'departs'];
/**
 * How a question stands whose `answers` accounts give, and of which the record says `recorded`; null where it says nothing.
 * Case, accents and spacing make no difference.
 *
 * @example disputeState('indirect', ['direct', 'indirect']) // 'follows'
 */
function disputeState(recorded, answers) {
    if (recorded === null)
        return 'open';
    return answers.some((answer) => (0, folded_js_1.folded)(answer) === (0, folded_js_1.folded)(recorded)) ? 'follows' : 'departs';
}
//# sourceMappingURL=dispute-state.js.map