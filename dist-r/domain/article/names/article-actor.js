"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sideOf = sideOf;
exports.holds = holds;
/** The state or body an actor speaks for on a day: that of the office held, else the state of the same country. */
function sideOf(actor, actors, day) {
    if (actor.type === 'state')
        return actor;
    if (actor.type === 'media')
        return null;
    const office = actor.tenures?.find((tenure) => holds(tenure, day));
    if (office)
        return actors.find(({ id }) => id === office.bodyId) ?? null;
    if (actor.type !== 'person')
        return actor;
    return actors.find(({ type, country }) => type === 'state' && country !== null && country === actor.country) ?? null;
}
/** Whether an office was held on a day; what is not known does not speak against it. */
function holds({ from, to }, day) {
    return (from === null || from.slice(0, 10) <= day) && (to === null || `${to.slice(0, 10)}~` >= day);
}
//# sourceMappingURL=article-actor.js.map