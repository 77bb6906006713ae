"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireFitsLedger = requireFitsLedger;
exports.notBegun = notBegun;
exports.requireLegalLedger = requireLegalLedger;
const problem_js_1 = require("../../common/problem.js");
const decide_js_1 = require("../../domain/lifecycle/decide.js");
const ledger_js_1 = require("../../domain/lifecycle/ledger.js");
const table_js_1 = require("../../domain/lifecycle/table.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const window_columns_js_1 = require("../window-columns.js");
const check_dates_js_1 = require("./check-dates.js");
const standing_js_1 = require("./standing.js");
/**
 * Sees to it that what an event is to be agrees with its ledger, which stays: each entry must be one of the new kind,
 * and what has taken place cannot lie ahead. Throws `conflict` with the field, `validation_failed` with dates that are none.
 */
function requireFitsLedger(before, after) {
    (0, check_dates_js_1.requireDatesOf)(after);
    const ledger = (0, standing_js_1.ledgerOf)(after);
    const moved = (0, standing_js_1.timesOf)(before).when !== (0, standing_js_1.timesOf)(after).when;
    if (before.kind === after.kind && !moved && before.timezone === after.timezone)
        return;
    const mistake = kindMistake(after, ledger) ?? windowMistake(after, ledger);
    if (mistake)
        throw new problem_js_1.Problem('conflict', mistake.detail, [mistake]);
}
function kindMistake({ kind }, ledger) {
    const ordered = (0, ledger_js_1.inLedgerOrder)(ledger);
    for (const [index, { status, effectiveEarliest }] of ordered.entries()) {
        const change = { status, effectiveEarliest, effectiveLatest: null };
        const decision = (0, decide_js_1.decideStatusChange)(ordered.slice(0, index), change, { kind, earliest: null });
        if (!decision.ok) {
            const { ok: _, reason, ...why } = decision;
            return { pointer: '/kind', ...why, detail: `The ledger does not fit ${kind}: ${reason}.` };
        }
    }
    return null;
}
function windowMistake(document, ledger) {
    const early = notBegun(document, ledger);
    if (early === null)
        return null;
    const { status, effectiveOn } = early;
    const detail = `The ledger says ${status.replaceAll('_', ' ')} on ${effectiveOn}, before this window begins.`;
    return { pointer: '/when', code: 'window_not_begun', parameters: { kind: document.kind, status }, detail };
}
/** The newest entry where it says of an event what cannot be before its time begins, and took effect before; null else. */
function notBegun(document, ledger = (0, standing_js_1.ledgerOf)(document)) {
    const { kind, timezone, statusChanges } = document;
    const { when } = (0, standing_js_1.timesOf)(document);
    const newest = (0, ledger_js_1.newestEntry)(ledger);
    if (!newest || !(0, table_js_1.lifecycleOf)(kind).needsBegun.includes(newest.status))
        return null;
    const entry = Object.values(statusChanges).find(({ ordinal }) => ordinal === newest.ordinal);
    const { earliest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const { latest } = (0, edtf_js_1.parseEdtf)(entry?.effectiveOn ?? when, timezone);
    return entry && earliest && latest && latest < earliest ? entry : null;
}
/** Puts a new ledger together entry by entry; throws `validation_failed` with those that the lifecycle refuses. */
function requireLegalLedger(document) {
    (0, check_dates_js_1.requireDatesOf)(document);
    const { kind, timezone, statusChanges } = document;
    const { when } = (0, standing_js_1.timesOf)(document);
    const { earliest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const placed = [];
    const mistakes = [];
    const ranks = new Map((0, standing_js_1.ledgerOf)(document).map(({ ordinal, rank }) => [ordinal, rank ?? ordinal]));
    for (const { status, effectiveOn, ordinal } of Object.values(statusChanges)) {
        const rank = ranks.get(ordinal);
        if (rank === undefined)
            continue;
        const { earliest: since, latest } = (0, edtf_js_1.parseEdtf)(effectiveOn, timezone);
        const effectiveEarliest = (0, window_columns_js_1.bound)(since, -Infinity);
        const decision = (0, decide_js_1.decideStatusChange)(placed, { status, effectiveEarliest, effectiveLatest: latest, rank }, { kind, earliest });
        if (decision.ok) {
            placed.push({ status, effectiveEarliest, ordinal, rank });
        }
        else {
            const { ok: _, reason, ...why } = decision;
            mistakes.push({ pointer: `/statusChanges/${ordinal}`, ...why, detail: `${reason}.` });
        }
    }
    const [first] = mistakes;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, mistakes);
}
//# sourceMappingURL=check-ledger.js.map