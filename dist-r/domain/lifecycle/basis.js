"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONCLUDED = void 0;
exports.usualBasis = usualBasis;
/** Statuses that nobody announces: without a name behind them, somebody concluded from silence that it is so. */
exports.CONCLUDED = ['lapsed', 'expired', 'overtaken'];
/** What a ledger entry rests on where it does not say so itself; `isNamed`: it tells who said it. */
function usualBasis(status, isNamed) {
    if (isNamed)
        return 'announced';
    return exports.CONCLUDED.some((concluded) => concluded === status) ? 'inferred' : 'reported';
}
//# sourceMappingURL=basis.js.map