"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.likelyRole = likelyRole;
exports.roleInKind = roleInKind;
const vocabulary_js_1 = require("./vocabulary.js");
/**
 * The role that whoever is named first most likely has, and of those named after: whoever speaks comes first, then to whom; of a vote, the
 * body, then who voted.
 */
const LIKELY_ROLES = {
    talks: ['party', 'party'],
    meeting: ['party', 'party'],
    contact: ['participant', 'participant'],
    statement: ['speaker', 'addressee'],
    threat: ['author', 'target'],
    commitment: ['author', 'addressee'],
    deadline: ['author', 'must_act'],
    proposal: ['author', 'addressee'],
    agreement: ['party', 'party'],
    decision: ['party', 'in_favour'],
    measure: ['participant', 'participant'],
    incident: ['participant', 'participant'],
};
/** The role that an actor most likely has in an event of a kind where others have theirs, in which it has none of its `own` yet. */
function likelyRole(kind, others, own = []) {
    const [first, further] = LIKELY_ROLES[kind];
    const likely = others.includes(first) ? further : first;
    return own.includes(likely) ? (vocabulary_js_1.ROLES.find((each) => !own.includes(each)) ?? likely) : likely;
}
/** The role of somebody in an event that is now held for one of another kind; what is not the usual one of its kind stays. */
function roleInKind(role, was, is) {
    const at = LIKELY_ROLES[was].findIndex((usual) => usual === role);
    return at < 0 ? role : LIKELY_ROLES[is][at === 0 ? 0 : 1];
}
//# sourceMappingURL=likely-roles.js.map