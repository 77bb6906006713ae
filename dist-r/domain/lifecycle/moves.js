"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.legalMoves = legalMoves;
const decide_js_1 = require("./decide.js");
const table_js_1 = require("./table.js");
/** The statuses that may join a ledger with effect from these instants (see decideStatusChange), in the order of the kind. */
function legalMoves(ledger, effective, subject) {
    return (0, table_js_1.statusesOf)(subject.kind).filter((status) => (0, decide_js_1.decideStatusChange)(ledger, { status, ...effective }, subject).ok);
}
//# sourceMappingURL=moves.js.map