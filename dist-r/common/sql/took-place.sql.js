"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLANS = exports.HAPPENED = exports.isPlanSql = exports.tookPlaceSql = void 0;
exports.pairIn = pairIn;
const took_place_js_1 = require("../../domain/lifecycle/took-place.js");
const table_js_1 = require("../../domain/lifecycle/table.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const happened = (kind, status) => (0, took_place_js_1.tookPlace)({ kind, status });
/** `tookPlace` of the domain as SQL; `kind` and `status` are SQL, too. */
exports.tookPlaceSql = pairIn(happened);
/** `isPlan` of the domain as SQL. */
exports.isPlanSql = pairIn(took_place_js_1.isPlan);
/** Kinds with the statuses under which they have taken place, as SQL: to be put into parentheses after `(kind, status) IN`. */
exports.HAPPENED = literals(happened);
/** The same of those that are still to come. */
exports.PLANS = literals(took_place_js_1.isPlan);
/**
 * Whether a kind and a status, both SQL, are one of the pairs for which `which` is true. One word of both is looked up in a list,
 * which PostgreSQL hashes: compared pair by pair, some thirty of them cost a tenth of a page of events.
 */
function pairIn(which) {
    const words = pairs(which).map((pair) => `"${pair.join(' ')}"`);
    return (kind, status) => `(${kind} || ' ' || ${status} = ANY ('{${words.join(',')}}'::text[]))`;
}
function literals(which) {
    return pairs(which)
        .map(([kind, status]) => `('${kind}', '${status}')`)
        .join(', ');
}
function pairs(which) {
    const all = vocabulary_js_1.KINDS.flatMap((kind) => (0, table_js_1.statusesOf)(kind).map((status) => [kind, status]));
    return all.filter(([kind, status]) => which(kind, status));
}
//# sourceMappingURL=took-place.sql.js.map