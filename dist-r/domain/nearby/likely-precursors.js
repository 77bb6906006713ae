"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.likelyPrecursors = likelyPrecursors;
const nearby_event_js_1 = require("./nearby-event.js");
/** Kinds that are steps of a negotiation, and what may follow them up. */
const STEPS = ['talks', 'meeting', 'contact', 'proposal', 'agreement', 'decision', 'deadline'];
const MOST = 2;
/**
 * Earlier steps of the same dossier that the event being written may follow up: those with most of its actors, the
 * latest first. Nothing for what is no step itself, or has fewer than two actors yet.
 */
function likelyPrecursors(candidate, events) {
    const { earliest } = candidate;
    if (earliest === null || !STEPS.includes(candidate.kind) || candidate.actors.length < 2)
        return [];
    return events
        .filter((event) => STEPS.includes(event.kind) && event.latest !== null && event.latest.slice(0, 10) < earliest)
        .map((event) => ({ event, shared: shared(candidate, event), apart: (0, nearby_event_js_1.daysApart)(candidate, event) ?? Infinity }))
        .filter((each) => each.shared >= 2)
        .sort((a, b) => b.shared - a.shared || a.apart - b.apart)
        .slice(0, MOST)
        .map(({ event }) => event);
}
function shared(candidate, event) {
    return new Set(candidate.actors.filter((actor) => event.actors.includes(actor))).size;
}
//# sourceMappingURL=likely-precursors.js.map