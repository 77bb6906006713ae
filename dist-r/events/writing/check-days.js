"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesInDays = mistakesInDays;
exports.timeNotUp = timeNotUp;
const facts_js_1 = require("../../domain/lifecycle/facts.js");
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const first_day_js_1 = require("../../domain/time/first-day.js");
const standing_js_1 = require("./standing.js");
/** Where the days of an event contradict one another: known before it can have been, expired before its time was up. */
function mistakesInDays(document) {
    const { kind, when, timezone, knownOn, statusChanges } = document;
    const said = Object.values(statusChanges).map(({ status }) => status);
    const begun = (0, facts_js_1.isFact)(kind, said) ? (0, first_day_js_1.firstDay)(when, timezone) : null;
    return [
        ...(begun !== null && knownOn < begun
            ? [
                (0, refusal_js_1.refusal)('/knownOn', { code: 'known_before_it_began', parameters: { kind, day: begun } }, `A ${kind} cannot be known before it began, on ${begun}.`),
            ]
            : []),
        ...Object.values(statusChanges).flatMap((entry) => mistakesInEntry(entry, document)),
    ];
}
function mistakesInEntry(entry, document) {
    const { ordinal, status, effectiveOn, knownOn } = entry;
    const begun = facts_js_1.COME_ABOUT.includes(status) ? (0, first_day_js_1.firstDay)(effectiveOn, document.timezone) : null;
    if (begun !== null && knownOn < begun) {
        const reason = { code: 'known_before_it_was', parameters: { status, day: begun } };
        const detail = `That something is ${status.replaceAll('_', ' ')} cannot be known before it was, on ${begun}.`;
        return [(0, refusal_js_1.refusal)(`/statusChanges/${ordinal}/knownOn`, reason, detail)];
    }
    if (timeNotUp(entry, document) === null)
        return [];
    const detail = 'Its time is not up on that day: say in the window which time ran out.';
    return [(0, refusal_js_1.refusal)(`/statusChanges/${ordinal}/window`, 'expired_before_its_end', detail)];
}
/**
 * The time that an event still has when an entry says that it expired without saying which time it means; null where the
 * entry says it, or the time is up.
 */
function timeNotUp({ ordinal, status, effectiveOn, window }, document) {
    if (status !== 'expired' || window !== null)
        return null;
    const earlier = Object.entries(document.statusChanges).filter(([, other]) => other.ordinal < ordinal);
    const stood = (0, standing_js_1.timesOf)({ ...document, statusChanges: Object.fromEntries(earlier) });
    const until = document.kind === 'deadline' ? stood.when : stood.deadline;
    const end = until === null ? null : (0, edtf_js_1.parseEdtf)(until, document.timezone).latest;
    const { latest } = (0, edtf_js_1.parseEdtf)(effectiveOn, document.timezone);
    return end !== null && latest !== null && latest < end ? until : null;
}
//# sourceMappingURL=check-days.js.map