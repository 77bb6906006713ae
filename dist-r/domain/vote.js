"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VOTING_KINDS = exports.VOTE_SIDES = void 0;
exports.tellsVote = tellsVote;
const table_js_1 = require("./lifecycle/table.js");
/** What may be said of a body's votes, as they are counted. */
exports.VOTE_SIDES = ['for', 'against', 'abstained', 'absent'];
/** Kinds that a body settles by voting. */
exports.VOTING_KINDS = ['decision'];
/** Whether an entry may tell of a vote: one that settles what a body votes on. */
function tellsVote(kind, status) {
    return exports.VOTING_KINDS.some((voting) => voting === kind) && (0, table_js_1.lifecycleOf)(kind).closing.includes(status);
}
//# sourceMappingURL=vote.js.map