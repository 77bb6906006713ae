"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toArray = toArray;
exports.toInteger = toInteger;
/** A parameter that may be repeated arrives as text when it stands once. */
function toArray(value) {
    return value === undefined || Array.isArray(value) ? value : [value];
}
/** '50' → 50; anything that is not a whole number stays as it is, for the validator to refuse. */
function toInteger(value) {
    return typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
}
//# sourceMappingURL=query-values.js.map