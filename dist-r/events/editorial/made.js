"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.made = made;
exports.proposed = proposed;
const changed_js_1 = require("../writing/changed.js");
const check_ledger_js_1 = require("../writing/check-ledger.js");
const compose_js_1 = require("../writing/compose.js");
const ledger_entry_js_1 = require("../writing/ledger-entry.js");
/** The document after a suggestion is accepted: its fields are changed, then its entries join the ledger. Throws what each refuses. */
function made(document, { statusChanges = [], ...fields }, names) {
    const after = (0, changed_js_1.changed)(document, fields, names);
    (0, check_ledger_js_1.requireFitsLedger)(document, after);
    return statusChanges.reduce((now, entry, index) => (0, ledger_entry_js_1.entered)(now, entry, names, `/statusChanges/${index}`), after);
}
/** The same as it was meant, in the words of its fields, though other entries may have come between. */
function proposed(document, { statusChanges = [], ...fields }, names) {
    return statusChanges.reduce((now, entry, index) => {
        const corrects = (0, compose_js_1.entryNamed)(now.statusChanges, entry.corrects, `/statusChanges/${index}/corrects`);
        return (0, ledger_entry_js_1.withEntry)(now, { ...entry, corrects }, names);
    }, (0, compose_js_1.patched)(document, fields, names));
}
//# sourceMappingURL=made.js.map