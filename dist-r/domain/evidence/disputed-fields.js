"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.disputedFields = disputedFields;
exports.recordedValue = recordedValue;
const folded_js_1 = require("../folded.js");
const vocabulary_js_1 = require("../vocabulary.js");
/**
 * Fields on which accounts differ: among the claims, or from what is recorded. Case, accents and spacing make no
 * difference. A field without claims is never disputed.
 *
 * @example disputedFields([{ field: 'format', value: 'direct' }], { format: 'indirect' }) // ['format']
 */
function disputedFields(claims, recorded) {
    return vocabulary_js_1.CLAIM_FIELDS.filter((field) => {
        const claimed = claims.filter((claim) => claim.field === field).map((claim) => claim.value);
        const own = recordedValue(recorded, field);
        return claimed.length > 0 && new Set([...claimed, ...(own ? [own] : [])].map(folded_js_1.folded)).size > 1;
    });
}
/** What the event is recorded with of a field; null of what accounts alone tell. */
function recordedValue(recorded, field) {
    return field === 'format' || field === 'date' || field === 'place' ? (recorded[field] ?? null) : null;
}
//# sourceMappingURL=disputed-fields.js.map