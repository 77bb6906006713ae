"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decide = decide;
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const suggestion_entity_js_1 = require("./suggestion.entity.js");
/** Settles an open suggestion of `entity`; throws `not_found`, or `conflict` where somebody did before. */
async function decide(manager, viewer, entity, { suggestionId, state, comment }) {
    const id = suggestionId.toLowerCase();
    const suggestion = (0, identifier_js_1.isUuid)(id)
        ? await manager.findOne(suggestion_entity_js_1.Suggestion, { where: { id, entity }, lock: { mode: 'pessimistic_write' } })
        : null;
    if (!suggestion)
        throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
    if (suggestion.state !== 'open') {
        const detail = `The suggestion has been ${suggestion.state} already.`;
        throw new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'suggestion_decided' } });
    }
    const by = { decidedBy: viewer.name, decidedById: viewer.userId };
    await manager.update(suggestion_entity_js_1.Suggestion, { id }, { state, comment, ...by, decidedAt: () => 'now()' });
    return suggestion;
}
//# sourceMappingURL=decide.js.map