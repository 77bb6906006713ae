"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLACE_BASES = exports.PASSED = void 0;
exports.announcementOf = announcementOf;
exports.plansOf = plansOf;
exports.understoodPlace = understoodPlace;
const ledger_js_1 = require("../lifecycle/ledger.js");
const took_place_js_1 = require("../lifecycle/took-place.js");
/**
 * The announcement of an event: the first entry of its ledger, where that leaves the outcome open. Null for what came
 * to be known only once it had taken place: it was never a promise.
 */
function announcementOf(kind, ledger) {
    const ordered = (0, ledger_js_1.inLedgerOrder)(ledger);
    const [entry] = ordered;
    if (!entry || !(0, took_place_js_1.isPlan)(kind, entry.status))
        return null;
    const plans = plansOf(kind, ledger);
    const first = (part) => plans.find((plan) => plan[part] !== null)?.[part] ?? null;
    return { entry, window: first('window'), place: first('place') };
}
/**
 * The entries before the outcome that leave it open, oldest first. What was cancelled or denied and then announced again
 * is a plan as before; what took place, or let its time pass, is over.
 */
function plansOf(kind, ledger) {
    const ordered = (0, ledger_js_1.inLedgerOrder)(ledger);
    const over = ordered.findIndex(({ status }) => (0, took_place_js_1.tookPlace)({ kind, status }) || exports.PASSED.includes(status));
    const before = over < 0 ? ordered : ordered.slice(0, over);
    return before.filter(({ status }) => (0, took_place_js_1.isPlan)(kind, status));
}
/** Statuses of what let its time pass. */
exports.PASSED = ['lapsed', 'overtaken'];
/** Where a place is known from: a plan named it, the event has it, or the round before was there. */
exports.PLACE_BASES = ['announced', 'event', 'previous'];
/**
 * The place that an announcement was understood to mean. Who says “we will meet again” and names no place is taken to
 * mean the place of the meeting that is followed up.
 */
function understoodPlace(named, own, previous) {
    if (named !== null)
        return { name: named, basis: 'announced' };
    if (own !== null)
        return { name: own, basis: 'event' };
    return previous === null ? null : { name: previous, basis: 'previous' };
}
//# sourceMappingURL=announcement.js.map