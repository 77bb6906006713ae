"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.planLanes = planLanes;
const sides_js_1 = require("../sides.js");
const vocabulary_js_1 = require("../vocabulary.js");
/** Lays events out in lanes; a lane without events is not there. `others` is always last. */
function planLanes(lanes, events, sides) {
    const laneIds = { side: bySide(sides), kind: byKind, actor: byActor(events), track: byTrack, none: () => 'all' }[lanes];
    const of = new Map(events.map((event) => [event.id, laneIds(event)]));
    const counts = countOf(of.values());
    const side = ['talks', ...sides.parties, 'mediator'];
    const wanted = { side, kind: vocabulary_js_1.KINDS, actor: busiest(counts), track: busiest(counts), none: ['all'] };
    const order = [...wanted[lanes].filter((lane) => lane !== 'others'), 'others'].filter((lane) => counts.has(lane));
    return { order, of };
}
/** More lanes than this can't be told apart at a glance; whoever is left shares the last one. */
const MOST_ACTORS = 11;
function bySide(sides) {
    return ({ kind, participations }) => (0, sides_js_1.laneOf)({ kind, actors: participations.map(({ actor, role, side }) => ({ slug: actor.slug, role, side })) }, sides);
}
function byKind({ kind }) {
    return kind;
}
/** Events that belong to no strand share the last lane. */
function byTrack({ track }) {
    return track ?? 'others';
}
function byActor(events) {
    const leads = busiest(countOf(events.map(leadOf)));
    const shown = new Set(leads.filter((slug) => slug !== 'others').slice(0, MOST_ACTORS));
    return (event) => (shown.has(leadOf(event)) ? leadOf(event) : 'others');
}
/** Who an event is chiefly about: who speaks, else its author, else the first party, else whoever comes first. */
function leadOf({ participations }) {
    const lead = participations.find(({ role }) => role === 'speaker') ??
        participations.find(({ role }) => role === 'author') ??
        participations.find(({ role }) => role === 'party') ??
        participations[0];
    return lead?.actor.slug ?? 'others';
}
function countOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
function busiest(counts) {
    return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
//# sourceMappingURL=lanes.js.map