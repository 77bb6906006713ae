"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.outcomeOf = outcomeOf;
exports.isPlain = isPlain;
const OUTCOMES = {
    rumoured: 'open',
    announced: 'open',
    confirmed: 'open',
    under_way: 'happened',
    postponed: 'open',
    held: 'happened',
    cancelled: 'nothing',
    lapsed: 'nothing',
    overtaken: 'nothing',
    denied: 'nothing',
    standing: 'open',
    carried_out: 'happened',
    condition_met: 'happened',
    withdrawn: 'nothing',
    expired: 'nothing',
    fulfilled: 'happened',
    breached: 'nothing',
    extended: 'open',
    tabled: 'open',
    scheduled: 'open',
    accepted: 'happened',
    adopted: 'happened',
    rejected: 'nothing',
    vetoed: 'nothing',
    reported: 'happened',
    initialled: 'open',
    agreed: 'happened',
    signed: 'happened',
    ratified: 'happened',
    in_force: 'happened',
    suspended: 'open',
    terminated: 'happened',
    retracted: 'nothing',
    disputed: 'open',
};
/** How to draw an event: solid, dashed or dotted. An agreement that is only reported is not yet one, so it stays open. */
function outcomeOf(kind, status) {
    return kind === 'agreement' && status === 'reported' ? 'open' : OUTCOMES[status];
}
const PLAIN = new Set(['held', 'reported', 'in_force']);
/** True where the drawing says all that the status word would: it simply happened. */
function isPlain(kind, status) {
    return PLAIN.has(status) && outcomeOf(kind, status) === 'happened';
}
//# sourceMappingURL=outcome.js.map