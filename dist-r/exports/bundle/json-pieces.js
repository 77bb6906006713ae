"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spare = spare;
exports.object = object;
exports.list = list;
/** `'key', value` pairs of which those that say nothing are left out, so that a bundle stays readable. */
function spare(pairs) {
    const entries = Object.entries(pairs).map(([key, value]) => `'${key}', ${value}`);
    return `json_strip_nulls(json_build_object(${entries.join(', ')}))::jsonb`;
}
/** Both kinds in one object: what always stands there, and what stands there only where there is something. */
function object(always, sometimes = {}) {
    const fixed = Object.entries(always).map(([key, value]) => `'${key}', ${value}`);
    return `(jsonb_build_object(${fixed.join(', ')}) || ${spare(sometimes)})`;
}
function list(item, from, order) {
    return `(SELECT coalesce(jsonb_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}
//# sourceMappingURL=json-pieces.js.map