"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.laneOf = laneOf;
/**
 * The lane of an event when a timeline is laid out by side. Talks stand between the sides. Else it is the lane of
 * whoever speaks first, else of its author; where nobody does, that of the first party, then the mediators' where one takes part.
 *
 * @example laneOf({ kind: 'threat', actors: [{ slug: 'trump', role: 'speaker', side: 'us' }] }, sides) // 'us'
 */
function laneOf(event, sides) {
    if (event.kind === 'talks' || event.kind === 'meeting')
        return 'talks';
    const speaker = event.actors.find(({ role }) => role === 'speaker') ?? event.actors.find(({ role }) => role === 'author');
    if (speaker)
        return laneOfActor(speaker, sides);
    const party = event.actors.find(({ role, side }) => role === 'party' && sides.parties.includes(side));
    if (party)
        return party.side;
    return event.actors.some((actor) => laneOfActor(actor, sides) === 'mediator') ? 'mediator' : 'others';
}
function laneOfActor({ role, side }, sides) {
    if (sides.parties.includes(side))
        return side;
    return role === 'mediator' || sides.mediators.includes(side) ? 'mediator' : 'others';
}
//# sourceMappingURL=sides.js.map