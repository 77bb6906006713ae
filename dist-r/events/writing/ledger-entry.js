"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.entered = entered;
exports.withEntry = withEntry;
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../../common/problem.js");
const decide_js_1 = require("../../domain/lifecycle/decide.js");
const moves_js_1 = require("../../domain/lifecycle/moves.js");
const projection_js_1 = require("../../domain/lifecycle/projection.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const check_dates_js_1 = require("./check-dates.js");
const compose_js_1 = require("./compose.js");
const standing_js_1 = require("./standing.js");
/**
 * The document with one more entry in its ledger. `at` points to the entry in the body. Throws `conflict` with the reason and
 * the moves that are legal where the lifecycle refuses it.
 */
function entered(document, entry, names, at = '') {
    const corrects = (0, compose_js_1.entryNamed)(document.statusChanges, entry.corrects, `${at}/corrects`);
    requireLegal(document, entry, corrects, at);
    return withEntry(document, { ...entry, corrects }, names);
}
/**
 * The same, whether the lifecycle allows it or not; `corrects` is the id of an entry, whose notes stay where none are given.
 */
function withEntry(document, { corrects, ...entry }, names) {
    const wrong = corrects === null ? undefined : document.statusChanges[corrects];
    const { note = wrong?.note, notes = wrong?.notes } = entry;
    const made = (0, compose_js_1.statusChange)({ ...entry, note, notes }, (0, compose_js_1.nextOrdinal)(document.statusChanges), names);
    return { ...document, statusChanges: { ...document.statusChanges, [(0, uuidv7_1.uuidv7)()]: { ...made, corrects } } };
}
function requireLegal(document, { status, effectiveOn, window = null }, corrects, at) {
    const corrected = corrects === null ? undefined : document.statusChanges[corrects]?.ordinal;
    const all = (0, standing_js_1.ledgerOf)(document);
    // It takes the place of the one that it corrects.
    const rank = all.find(({ ordinal }) => ordinal === corrected)?.rank;
    const ledger = all.filter(({ ordinal }) => ordinal !== corrected);
    (0, check_dates_js_1.requireDates)({ [`${at}/effectiveOn`]: effectiveOn, [`${at}/window`]: window }, document.timezone);
    const { earliest: effectiveEarliest, latest: effectiveLatest } = (0, edtf_js_1.parseEdtf)(effectiveOn, document.timezone);
    if (effectiveEarliest === null) {
        const detail = 'The day it takes effect needs a beginning, for the ledger is ordered by it.';
        throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: `${at}/effectiveOn`, code: 'open_start', detail }]);
    }
    const effective = { effectiveEarliest, effectiveLatest, rank };
    const standsAt = window !== null && (0, projection_js_1.saysWhen)(document.kind) ? window : (0, standing_js_1.timesOf)(document).when;
    const subject = { kind: document.kind, earliest: (0, edtf_js_1.parseEdtf)(standsAt, document.timezone).earliest };
    const decision = (0, decide_js_1.decideStatusChange)(ledger, { status, ...effective }, subject);
    if (!decision.ok) {
        const { ok: _, reason, ...why } = decision;
        const pointer = why.code === 'unknown_status' || why.code === 'illegal_transition' ? '/status' : '/effectiveOn';
        const detail = `${reason}.`;
        throw new problem_js_1.Problem('conflict', detail, [{ pointer: `${at}${pointer}`, ...why, detail }], {
            moves: (0, moves_js_1.legalMoves)(ledger, effective, subject),
        });
    }
}
//# sourceMappingURL=ledger-entry.js.map