"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsInstant = IsInstant;
const class_validator_1 = require("class-validator");
const edtf_js_1 = require("../domain/time/edtf.js");
/** A moment, RFC 3339 with its offset. */
function IsInstant() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isInstant',
        validator: {
            validate: (value) => typeof value === 'string' && isInstant(value),
            defaultMessage: () => '$property must be a moment with its offset, such as 2026-02-06T10:00:00Z',
        },
    });
}
function isInstant(text) {
    try {
        return (0, edtf_js_1.parseEdtf)(text, null).precision === 'instant';
    }
    catch (error) {
        if (error instanceof edtf_js_1.InvalidDateError)
            return false;
        throw error;
    }
}
//# sourceMappingURL=is-instant.js.map