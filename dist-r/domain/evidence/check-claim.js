"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkClaim = checkClaim;
const vocabulary_js_1 = require("../vocabulary.js");
const MAX_LENGTH = 500;
/**
 * Whether a source can be recorded as saying `value` of a contested field. A claim of format names one of
 * {@link FORMATS}; what a claim of date says is checked as EDTF where dates are read.
 */
function checkClaim(field, value) {
    if (value.trim() === '')
        return { ok: false, code: 'claim_empty', reason: `A claim of ${field} says something` };
    if (value.length > MAX_LENGTH) {
        const reason = `A claim takes at most ${MAX_LENGTH} characters`;
        return { ok: false, code: 'claim_too_long', parameters: { max: MAX_LENGTH }, reason };
    }
    if (field === 'format' && !vocabulary_js_1.FORMATS.some((format) => format === value)) {
        const reason = `“${value}” is none of the formats ${vocabulary_js_1.FORMATS.join(', ')}`;
        return { ok: false, code: 'claim_not_a_format', parameters: { value }, reason };
    }
    return { ok: true };
}
//# sourceMappingURL=check-claim.js.map