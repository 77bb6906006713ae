"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asPairs = asPairs;
exports.jsonObject = jsonObject;
/** As `json_build_object` takes them. */
function asPairs(members) {
    return Object.entries(members)
        .map(([name, value]) => `'${name}', ${value}`)
        .join(', ');
}
/**
 * The object, as an expression. Written as a row, for whatever is told a hundred times: of a row PostgreSQL looks up names and types once, for
 * `json_build_object` each time anew, which costs twice as much; and it leaves no air between the members.
 */
function jsonObject(members) {
    const columns = Object.entries(members).map(([name, value]) => `${value} AS "${name}"`);
    return `(SELECT row_to_json(json_row) FROM (SELECT ${columns.join(', ')}) json_row)`;
}
//# sourceMappingURL=json-object.js.map