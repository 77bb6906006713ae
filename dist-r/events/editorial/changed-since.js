"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changedSince = changedSince;
const json_js_1 = require("../../domain/history/json.js");
/**
 * The fields of a suggestion that have been changed since the version it was made of; all of them where that is gone. A ledger
 * only grows, and its lifecycle tells whether an entry still fits.
 */
function changedSince(base, now, { statusChanges: _entries, ...changes }) {
    return Object.keys(changes).filter((field) => [field, ...(HANGING[field] ?? [])].some((key) => !(0, json_js_1.sameJson)(base?.[key], now[key])));
}
/** What hangs on the parts of a list, and is written with them. */
const HANGING = {
    participations: ['acts'],
    citations: ['claims'],
};
//# sourceMappingURL=changed-since.js.map