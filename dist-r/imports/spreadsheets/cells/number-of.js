"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.numberOf = numberOf;
/** The number in a cell, with a point or a comma before its decimals; null where it is none. */
function numberOf(cell) {
    const text = cell.trim().replace('−', '-');
    return /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
//# sourceMappingURL=number-of.js.map