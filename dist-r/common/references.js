"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.referencesTo = referencesTo;
const parameters_js_1 = require("../database/parameters.js");
const identifier_js_1 = require("./identifier.js");
const named_js_1 = require("./sql/named.js");
/**
 * How often the thing `x` with this uuid or slug is referred to, by what is counted: SQL of numbers by their names. Throws
 * `not_found`.
 */
async function referencesTo(database, [thing, table], counted, id) {
    const parameters = new parameters_js_1.Parameters();
    const counts = Object.entries(counted).map(([name, relation]) => `(SELECT count(*)::int FROM ${relation}) AS "${name}"`);
    const sql = `SELECT ${counts.join(', ')} FROM ${table} x WHERE ${(0, named_js_1.named)('x', (0, identifier_js_1.uuidOrSlug)(id), parameters)}`;
    const [row] = await database.read(sql, parameters.values);
    if (!row)
        throw (0, identifier_js_1.notFound)(thing, id);
    return row;
}
//# sourceMappingURL=references.js.map