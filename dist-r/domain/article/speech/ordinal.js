"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOrdinal = isOrdinal;
/** `le premier`, `the latter`: one of two who were named together. */
function isOrdinal(outside, { start, end }) {
    return /^(?:l[ea] (?:premi|second)|the (?:former|latter))/.test(outside.slice(start, end));
}
//# sourceMappingURL=ordinal.js.map