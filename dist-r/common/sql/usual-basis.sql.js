"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.usualBasisSql = usualBasisSql;
const basis_js_1 = require("../../domain/lifecycle/basis.js");
/** `usualBasis` of the domain as SQL, of ledger entry `entry`. */
function usualBasisSql(entry) {
    const concluded = basis_js_1.CONCLUDED.map((status) => `'${status}'`).join(', ');
    return `CASE WHEN ${entry}.said_by_id IS NOT NULL THEN 'announced' WHEN ${entry}.status IN (${concluded}) THEN 'inferred' ELSE 'reported' END`;
}
//# sourceMappingURL=usual-basis.sql.js.map