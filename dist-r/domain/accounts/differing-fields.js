"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.differingFields = differingFields;
const folded_js_1 = require("../folded.js");
const vocabulary_js_1 = require("../vocabulary.js");
/**
 * Fields of which two sides say different things. A field of which one of them says nothing is a gap, not a difference;
 * case, accents and spacing make none.
 *
 * @example differingFields([{ field: 'format', value: 'direct' }], [{ field: 'format', value: 'indirect' }]) // ['format']
 */
function differingFields(one, other) {
    return vocabulary_js_1.CLAIM_FIELDS.filter((field) => {
        const [mine, theirs] = [valuesOf(one, field), valuesOf(other, field)];
        return mine.size > 0 && theirs.size > 0 && ![...mine].some((value) => theirs.has(value));
    });
}
function valuesOf(claims, field) {
    return new Set(claims.filter((claim) => claim.field === field).map(({ value }) => (0, folded_js_1.folded)(value)));
}
//# sourceMappingURL=differing-fields.js.map