"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldValue = toldValue;
/** Values are told so far; the row itself has the rest. */
const LONGEST_TOLD = 500;
function toldValue(value) {
    return value.length > LONGEST_TOLD ? `${value.slice(0, LONGEST_TOLD)}…` : value;
}
//# sourceMappingURL=row-mistake.js.map