"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsEdtf = IsEdtf;
const class_validator_1 = require("class-validator");
const edtf_js_1 = require("../domain/time/edtf.js");
/** The value is an EDTF date (ISO 8601-2, level 1 and sets) or an RFC 3339 instant that exists. */
function IsEdtf(options) {
    return (0, class_validator_1.ValidateBy)({
        name: 'isEdtf',
        validator: {
            validate: (value) => typeof value === 'string' && edtfProblem(value) === null,
            defaultMessage: (args) => typeof args?.value === 'string' ? (edtfProblem(args.value) ?? '') : 'a date must be given as text',
        },
    }, options);
}
function edtfProblem(value) {
    try {
        (0, edtf_js_1.parseEdtf)(value, null);
        return null;
    }
    catch (error) {
        if (error instanceof edtf_js_1.InvalidDateError)
            return error.reason;
        throw error;
    }
}
//# sourceMappingURL=is-edtf.js.map