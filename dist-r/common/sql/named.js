"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.named = named;
exports.namedByAny = namedByAny;
const identifier_js_1 = require("../identifier.js");
/**
 * That row `row` is the one meant by `id`, a uuid or its name. Which of the two it is is decided here, not by the database: an
 * index finds either, and none finds a row that may be meant by both.
 */
function named(row, id, parameters, name = 'slug') {
    return (0, identifier_js_1.isUuid)(id) ? `${row}.id = ${parameters.add(id)}::uuid` : `${row}.${name} = ${parameters.add(id)}`;
}
/** That row `row` is meant by one of `ids`, uuids or slugs. */
function namedByAny(row, ids, parameters) {
    const uuids = ids.filter(identifier_js_1.isUuid);
    const slugs = ids.filter((id) => !(0, identifier_js_1.isUuid)(id));
    return `(${row}.slug = ANY (${parameters.add(slugs)}::text[]) OR ${row}.id = ANY (${parameters.add(uuids)}::uuid[]))`;
}
//# sourceMappingURL=named.js.map