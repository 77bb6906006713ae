"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPromise = isPromise;
exports.promiserOf = promiserOf;
const edtf_js_1 = require("../time/edtf.js");
const announcement_js_1 = require("./announcement.js");
/**
 * Whether it was announced or confirmed, for a window that ends: what has no end cannot be missed, a rumour not be kept. A
 * call that was planned stands in the ledger of steps, and is no round that anybody is held to.
 */
function isPromise({ kind, timezone, latest }, ledger) {
    if (kind === 'contact')
        return false;
    const window = (0, announcement_js_1.announcementOf)(kind, ledger)?.window ?? null;
    const hasEnd = window === null ? latest !== null : ends(window, timezone);
    return hasEnd && (0, announcement_js_1.plansOf)(kind, ledger).some(({ status }) => status === 'announced' || status === 'confirmed');
}
/** Slug of whoever may be held to it: the first actor who is named as having announced or confirmed it for a window that ends. */
function promiserOf({ kind, timezone }, ledger) {
    const promise = (0, announcement_js_1.plansOf)(kind, ledger).find(({ status, basis, saidBy, window }) => (status === 'announced' || status === 'confirmed') &&
        basis === 'announced' &&
        saidBy !== null &&
        window !== null &&
        ends(window, timezone));
    return promise?.saidBy ?? null;
}
function ends(window, timezone) {
    return (0, edtf_js_1.parseEdtf)(window, timezone).latest !== null;
}
//# sourceMappingURL=promise.js.map