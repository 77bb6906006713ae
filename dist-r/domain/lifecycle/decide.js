"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decideStatusChange = decideStatusChange;
const ledger_js_1 = require("./ledger.js");
const table_js_1 = require("./table.js");
/**
 * Whether an entry may join a ledger. It takes its place by the day it takes effect, after all entries of that day, so
 * one that comes to light late must fit between its neighbours. An empty ledger takes any status of the kind.
 *
 * @example
 * decideStatusChange([held], { status: 'announced', … }, { kind: 'talks', earliest })
 * // { ok: false, code: 'illegal_transition', parameters: { … }, reason: 'talks It is held and cannot become announced' }
 */
function decideStatusChange(ledger, change, { kind, earliest }) {
    const { status } = change;
    if (!(0, table_js_1.statusesOf)(kind).includes(status)) {
        const allowed = (0, table_js_1.statusesOf)(kind);
        return refuse({ code: 'unknown_status', parameters: { kind, status, allowed: allowed.join(',') } }, `There is no status ${words(status)} for ${kind}, only ${allowed.map(words).join(', ')}`);
    }
    if ((0, table_js_1.lifecycleOf)(kind).needsBegun.includes(status) &&
        earliest &&
        change.effectiveLatest &&
        change.effectiveLatest < earliest) {
        return refuse({ code: 'window_not_begun', parameters: { kind, status } }, `It cannot be ${words(status)} before its window begins`);
    }
    const ordered = (0, ledger_js_1.inLedgerOrder)(ledger);
    const before = ordered.findLast((entry) => standsBefore(entry, change));
    const after = ordered.find((entry) => !standsBefore(entry, change));
    if (before && !(0, table_js_1.mayFollow)(kind, before.status, status)) {
        const from = before.status;
        return refuse({ code: 'illegal_transition', parameters: { kind, from, to: status } }, `It is ${words(from)} and cannot become ${words(status)}`);
    }
    if (after && !(0, table_js_1.mayFollow)(kind, status, after.status)) {
        return refuse({ code: 'contradicts_later_entry', parameters: { kind, status, later: after.status } }, `A later entry says ${words(after.status)}, which cannot follow ${words(status)}`);
    }
    return { ok: true };
}
function refuse(why, reason) {
    return { ok: false, ...why, reason };
}
function words(status) {
    return status.replaceAll('_', ' ');
}
function standsBefore(entry, { effectiveEarliest, rank = Infinity }) {
    // An open start comes from the database as −Infinity, which has no getTime.
    const days = Number(entry.effectiveEarliest) - Number(effectiveEarliest);
    return days < 0 || (days === 0 && (0, ledger_js_1.placeOf)(entry) <= rank);
}
//# sourceMappingURL=decide.js.map