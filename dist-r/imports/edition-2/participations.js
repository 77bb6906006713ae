"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isGathering = isGathering;
exports.participationsOf = participationsOf;
const json_js_1 = require("../json.js");
/** Kinds that somebody utters and that somebody has to act on. */
const UTTERED = ['threat', 'commitment', 'proposal', 'deadline'];
const GATHERINGS = ['talks', 'meeting'];
/** Whoever announces a gathering says so in its ledger, and takes no part by that. */
function isGathering({ kind }) {
    return GATHERINGS.includes(kind);
}
/**
 * Who takes part, once in each role. An edition’s `by` is the author of what is uttered, the speaker of a statement, and
 * of all else a party; its `mustAct` a role of its own.
 */
function participationsOf(event) {
    const taking = (0, json_js_1.eachOf)(event['participants'] ?? [], json_js_1.filled);
    if (!Array.isArray(taking))
        return taking;
    const all = [...taking, ...as(roleOfBy(event), event['by']), ...as('must_act', event['mustAct'])];
    const seen = new Set();
    return all.filter((one) => {
        const [found] = (0, json_js_1.objects)([one]);
        const key = JSON.stringify([found?.['actor'], found?.['role']]);
        return found === undefined || (!seen.has(key) && seen.add(key));
    });
}
function roleOfBy(event) {
    if (isGathering(event))
        return null;
    if (UTTERED.includes(event['kind']))
        return 'author';
    return event['kind'] === 'statement' ? 'speaker' : 'party';
}
function as(role, actors) {
    return role === null || !Array.isArray(actors) ? [] : actors.map((actor) => ({ actor, role }));
}
//# sourceMappingURL=participations.js.map