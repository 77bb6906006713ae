"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutSecrets = withoutSecrets;
const ledger_js_1 = require("../lifecycle/ledger.js");
const took_place_js_1 = require("../lifecycle/took-place.js");
const zones_js_1 = require("../time/zones.js");
/**
 * The ledger without the plans that nobody could know before the event had taken place: what was agreed in secret and told
 * years later was no public promise. `zone` is that of the event.
 */
function withoutSecrets(kind, ledger, zone) {
    const happened = (0, ledger_js_1.inLedgerOrder)(ledger).find(({ status }) => (0, took_place_js_1.tookPlace)({ kind, status }));
    const day = happened && (0, zones_js_1.dayInZone)(happened.effectiveEarliest, zone);
    return ledger.filter(({ status, knownOn }) => day === undefined || !(0, took_place_js_1.isPlan)(kind, status) || knownOn <= day);
}
//# sourceMappingURL=secret.js.map