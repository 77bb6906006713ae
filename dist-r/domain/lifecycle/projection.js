"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNMOVED = exports.DATED_KINDS = void 0;
exports.saysWhen = saysWhen;
exports.rankOf = rankOf;
exports.counted = counted;
exports.newestSaying = newestSaying;
const vocabulary_js_1 = require("../vocabulary.js");
const ledger_js_1 = require("./ledger.js");
const status_js_1 = require("./status.js");
const table_js_1 = require("./table.js");
/**
 * Kinds whose ledger says when they are: an entry's window is theirs. Of all other kinds it says how long what they say
 * stands, their term: until when a threat, an offer or a ceasefire holds.
 */
exports.DATED_KINDS = ['talks', 'meeting', 'contact', 'decision', 'deadline'];
/** Statuses that settle an event by its having happened. */
const HAPPENED = ['held', 'carried_out', 'condition_met', 'fulfilled', 'accepted', 'adopted'];
/**
 * Statuses that say that an event came to nothing, or is over. Their entries move neither window nor place: what was
 * cancelled keeps those that it had last, and what expired names the term that ran out.
 */
exports.UNMOVED = status_js_1.STATUSES.filter((status) => !HAPPENED.includes(status) && !vocabulary_js_1.KINDS.some((kind) => (0, table_js_1.lifecycleOf)(kind).open.includes(status)));
/** Whether an entry's window tells when the event is, and not how long it stands. */
function saysWhen(kind) {
    return exports.DATED_KINDS.includes(kind);
}
/** The place of an entry among those of its day: its own, or that of the entry it sets right. */
function rankOf({ ordinal, corrects }, entries) {
    const wrong = corrects === null ? undefined : entries.find(({ id }) => id === corrects);
    return wrong ? rankOf(wrong, entries) : ordinal;
}
/** Those that no other entry sets right, oldest first. */
function counted(entries) {
    const wrong = new Set(entries.map(({ corrects }) => corrects));
    const counting = entries.filter(({ id }) => !wrong.has(id));
    return (0, ledger_js_1.inLedgerOrder)(counting.map((entry) => ({ ...entry, rank: rankOf(entry, entries) })));
}
/** The newest counted entry that moves what it says of: undefined where none says anything of it. */
function newestSaying(entries, what) {
    return counted(entries).findLast((entry) => entry[what] !== null && !exports.UNMOVED.includes(entry.status));
}
//# sourceMappingURL=projection.js.map