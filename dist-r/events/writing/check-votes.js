"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesInVotes = mistakesInVotes;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const table_js_1 = require("../../domain/lifecycle/table.js");
const vote_js_1 = require("../../domain/vote.js");
/** Votes where nobody votes: in an entry of what is no decision, or in one that does not settle it. */
function mistakesInVotes({ kind, statusChanges }) {
    return Object.values(statusChanges)
        .filter(({ vote }) => vote !== null)
        .flatMap(({ ordinal, status }) => {
        const at = `/statusChanges/${ordinal}/vote`;
        if (!vote_js_1.VOTING_KINDS.some((voting) => voting === kind)) {
            const detail = `A vote settles a decision; this kind of event (${kind}) has none.`;
            return [(0, refusal_js_1.refusal)(at, { code: 'vote_without_decision', parameters: { kind } }, detail)];
        }
        if ((0, table_js_1.lifecycleOf)(kind).closing.includes(status))
            return [];
        const detail = `The vote stands in the entry that settles the decision, not in one that says ${status.replaceAll('_', ' ')}.`;
        return [(0, refusal_js_1.refusal)(at, { code: 'vote_before_the_end', parameters: { status } }, detail)];
    });
}
//# sourceMappingURL=check-votes.js.map