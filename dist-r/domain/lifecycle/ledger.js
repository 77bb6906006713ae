"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inLedgerOrder = inLedgerOrder;
exports.placeOf = placeOf;
exports.newestEntry = newestEntry;
exports.newestEntryKnownBy = newestEntryKnownBy;
/** Oldest first: by the day it took effect, then by the order of entry. The ledger itself is left as it is. */
function inLedgerOrder(ledger) {
    // An open start comes from the database as −Infinity, which has no getTime.
    return [...ledger].sort((a, b) => Number(a.effectiveEarliest) - Number(b.effectiveEarliest) || placeOf(a) - placeOf(b));
}
/** Its place among the entries of its day. */
function placeOf({ rank, ordinal }) {
    return rank ?? ordinal;
}
/** The entry that says what the event is now; undefined for an empty ledger. */
function newestEntry(ledger) {
    return inLedgerOrder(ledger).at(-1);
}
/** The entry that the public knew as the newest at the end of a day. `day` and `knownOn` are `YYYY-MM-DD`. */
function newestEntryKnownBy(ledger, day) {
    return newestEntry(ledger.filter((entry) => entry.knownOn <= day));
}
//# sourceMappingURL=ledger.js.map