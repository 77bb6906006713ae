"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takingPart = takingPart;
exports.participation = participation;
exports.actsOf = actsOf;
const first_day_js_1 = require("../../domain/time/first-day.js");
const listed_js_1 = require("./listed.js");
/** Whoever takes part after a write that lists them all, and what they do. */
function takingPart(document, inputs, names) {
    const acts = {};
    const participations = (0, listed_js_1.listed)(document.participations, inputs, '/participations', (input, ordinal, id, pointer) => {
        Object.assign(acts, actsOf(document, input, id, names, pointer));
        return participation(input, ordinal, names);
    });
    return { participations, acts };
}
function participation({ actor, role, from, to, knownOn }, ordinal, names) {
    return {
        ...{ actor: names('actor', actor).id, role, ordinal },
        ...{ from: from ?? null, to: to ?? null, knownOn: knownOn ?? null },
    };
}
/** The acts of participation `id` after a write; those it has where the write says nothing of them. */
function actsOf({ acts, knownOn, timezone }, input, id, names, pointer) {
    const own = Object.fromEntries(Object.entries(acts).filter(([, { participation: whose }]) => whose === id));
    if (!input.acts)
        return own;
    return (0, listed_js_1.listed)(own, input.acts, `${pointer}/acts`, (part, ordinal) => {
        const source = part.source == null ? null : names('source', part.source);
        const known = part.knownOn ?? (0, first_day_js_1.laterDay)(source?.day ?? knownOn, (0, first_day_js_1.firstDayOrNull)(part.on, timezone));
        return { participation: id, ordinal, act: part.act, on: part.on, knownOn: known, source: source?.id ?? null };
    });
}
//# sourceMappingURL=taking-part.js.map