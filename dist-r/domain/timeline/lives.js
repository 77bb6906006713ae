"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withLives = withLives;
const outcome_js_1 = require("../lifecycle/outcome.js");
const undertaking_js_1 = require("../undertakings/undertaking.js");
/**
 * The events with the lives of those that bind or press somebody: from utterance to outcome, or as long as `now` while
 * they stand.
 */
function withLives(events, undertakings, now) {
    const byId = new Map(undertakings.map((one) => [one.id, one]));
    return events.map((event) => {
        const undertaking = byId.get(event.id);
        const life = undertaking && lifeOf(event, undertaking, now);
        return life ? { ...event, life } : event;
    });
}
/** Undefined where it is settled and nobody knows when. */
function lifeOf({ kind }, { outcome, deadline }, now) {
    if (!outcome)
        return { until: now.toISOString(), end: 'standing', on: null, deadline, timing: null };
    if (outcome.at === null)
        return undefined;
    const end = (0, outcome_js_1.outcomeOf)(kind, outcome.status) === 'happened' ? 'done' : 'nothing';
    const timing = (0, undertaking_js_1.timingOf)(outcome.status, new Date(outcome.at), deadline === null ? null : new Date(deadline));
    return { until: outcome.at, end, on: outcome.on, deadline, timing };
}
//# sourceMappingURL=lives.js.map