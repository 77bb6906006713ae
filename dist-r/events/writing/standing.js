"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.standing = standing;
exports.timesOf = timesOf;
exports.setRight = setRight;
exports.concluding = concluding;
exports.ledgerOf = ledgerOf;
const uuidv7_1 = require("uuidv7");
const projection_js_1 = require("../../domain/lifecycle/projection.js");
const table_js_1 = require("../../domain/lifecycle/table.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const window_columns_js_1 = require("../window-columns.js");
const compose_js_1 = require("./compose.js");
/** How an event stands today: what its ledger says last, and where it says nothing, what was entered. */
function standing(document) {
    const entries = entriesOf(document);
    const window = (0, projection_js_1.newestSaying)(entries, 'window')?.window ?? null;
    const dated = (0, projection_js_1.saysWhen)(document.kind);
    return {
        when: (dated ? window : null) ?? document.when,
        deadline: (dated ? null : window) ?? document.deadline,
        place: (0, projection_js_1.newestSaying)(entries, 'place')?.place ?? document.place,
        format: (0, projection_js_1.newestSaying)(entries, 'format')?.format ?? document.format,
    };
}
/** The times that its ledger is held against. What hangs on another event is not told by its own document: that is open. */
function timesOf(document) {
    const { when, deadline } = standing(document);
    if (document.relativeTo === null || (0, projection_js_1.newestSaying)(entriesOf(document), 'window'))
        return { when, deadline };
    return (0, projection_js_1.saysWhen)(document.kind) ? { when: '../..', deadline } : { when, deadline: null };
}
/**
 * The document after a write that names any of them. Where the ledger says nothing of one, it is entered so; where it does,
 * the entry that says it was wrong, and a new one sets it right.
 */
function setRight(document, wanted) {
    const [name] = differing(document, wanted);
    if (name === undefined)
        return document;
    const wrong = saying(document, name);
    if (!wrong)
        return setRight({ ...document, [name]: wanted[name] }, wanted);
    const same = differing(document, wanted).filter((other) => saying(document, other)?.id === wrong.id);
    const entry = { ...entryFrom(wrong), ...said(document.kind, same, wanted), corrects: wrong.id };
    return setRight(withEntry(document, entry), wanted);
}
/**
 * The document with a ledger that ends where `wanted` says the event stands: where its entries ended elsewhere, an editor
 * concludes from it that the event moved with the last of them.
 */
function concluding(document, wanted) {
    const names = differing(document, wanted).filter((name) => saying(document, name) && wanted[name] !== null);
    const last = (0, projection_js_1.counted)(entriesOf(document)).findLast(({ status }) => !projection_js_1.UNMOVED.includes(status));
    if (names.length === 0 || !last)
        return document;
    const moved = said(document.kind, names, wanted);
    if (isSilent(last, moved)) {
        return { ...document, statusChanges: { ...document.statusChanges, [last.id]: { ...entryFrom(last), ...moved } } };
    }
    // What is said once, as that something was held, is not said again: then the entry is set right.
    const again = (0, table_js_1.lifecycleOf)(document.kind).transitions[last.status]?.includes(last.status) ?? false;
    const silent = { saidBy: null, source: null, note: null, notes: null, vote: null, basis: 'inferred' };
    const entry = again ? { ...silent, ...NOTHING_SAID, corrects: null } : { corrects: last.id };
    return withEntry(document, { ...entryFrom(last), ...entry, ...moved });
}
const NOTHING_SAID = { window: null, saidAs: null, saidRule: null, place: null, format: null };
/** Whether it says nothing yet of what is to be said. */
function isSilent(entry, wanted) {
    return Object.keys(wanted).every((name) => entry[name] === null);
}
/** The entries that count, for the lifecycle. */
function ledgerOf(document) {
    return (0, projection_js_1.counted)(entriesOf(document)).map(({ status, effectiveEarliest, ordinal, rank }) => ({
        ...{ status, effectiveEarliest, ordinal, rank },
    }));
}
function differing(document, wanted) {
    const now = standing(document);
    return ['when', 'deadline', 'place', 'format'].filter((name) => wanted[name] !== undefined && wanted[name] !== now[name]);
}
/** The entry that tells it; undefined where it stands as it was entered. */
function saying(document, name) {
    if (name === 'place' || name === 'format')
        return (0, projection_js_1.newestSaying)(entriesOf(document), name);
    return (0, projection_js_1.saysWhen)(document.kind) === (name === 'when') ? (0, projection_js_1.newestSaying)(entriesOf(document), 'window') : undefined;
}
function said(kind, names, wanted) {
    const window = (0, projection_js_1.saysWhen)(kind) ? 'when' : 'deadline';
    return {
        ...(names.includes(window) && { window: wanted[window] ?? null, saidAs: null, saidRule: null }),
        ...(names.includes('place') && { place: wanted.place ?? null }),
        ...(names.includes('format') && { format: wanted.format ?? null }),
    };
}
function entryFrom({ id: _, effectiveEarliest: __, rank: ___, ...entry }) {
    return entry;
}
function withEntry(document, entry) {
    const ordinal = (0, compose_js_1.nextOrdinal)(document.statusChanges);
    return { ...document, statusChanges: { ...document.statusChanges, [(0, uuidv7_1.uuidv7)()]: { ...entry, ordinal } } };
}
function entriesOf({ statusChanges, timezone }) {
    return Object.entries(statusChanges).map(([id, entry]) => ({
        ...entry,
        id,
        effectiveEarliest: (0, window_columns_js_1.bound)((0, edtf_js_1.parseEdtf)(entry.effectiveOn, timezone).earliest, -Infinity),
    }));
}
//# sourceMappingURL=standing.js.map