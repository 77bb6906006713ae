"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.patchedEvent = patchedEvent;
const changed_js_1 = require("../../../events/writing/changed.js");
const check_ledger_js_1 = require("../../../events/writing/check-ledger.js");
/** The document with what a row changes in it. Throws `validation_failed` or `conflict` where it cannot be so. */
function patchedEvent(document, { fields, actors }, names) {
    const isAbout = Object.keys(actors).length > 0;
    const whole = isAbout ? { ...fields, participations: participationsOf(document, actors, names) } : fields;
    const after = (0, changed_js_1.changed)(document, whole, keeping(names, document));
    (0, check_ledger_js_1.requireFitsLedger)(document, after);
    return after;
}
/** Those in the roles that are told are whoever is told; others stay, and so do those who are told and there. */
function participationsOf({ participations }, actors, names) {
    const there = Object.entries(participations).sort(([, a], [, b]) => a.ordinal - b.ordinal);
    const wanted = Object.entries(actors).flatMap(([role, list]) => list.map((name) => ({ role, id: names('actor', name).id })));
    const stays = there.filter(([, { role, actor }]) => !(role in actors) || wanted.some((one) => one.role === role && one.id === actor));
    const comes = wanted.filter(({ role, id }) => !there.some(([, part]) => part.role === role && part.actor === id));
    return [
        ...stays.map(([id, { actor, role, from, to, knownOn }]) => ({ id, actor, role, from, to, knownOn })),
        ...comes.map(({ role, id }) => ({ actor: id, role: role })),
    ];
}
/** Names that also know whoever takes part already, by id. */
function keeping(names, { participations }) {
    const ids = new Set(Object.values(participations).map(({ actor }) => actor));
    return (what, name) => (what === 'actor' && ids.has(name) ? { id: name, day: null } : names(what, name));
}
//# sourceMappingURL=patched-event.js.map