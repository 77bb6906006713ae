"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundNames = foundNames;
const parameters_js_1 = require("../database/parameters.js");
const identifier_js_1 = require("./identifier.js");
const found_words_js_1 = require("./found-words.js");
const named_js_1 = require("./sql/named.js");
const TABLES = {
    dossier: ['dossiers', 'x.id'],
    actor: ['actors', 'coalesce(x.merged_into_id, x.id)'],
    source: ['sources', 'coalesce(x.merged_into_id, x.id)'],
};
const KEYS = Object.keys(TABLES);
/**
 * The filter with the ids of those it names: before the question is put, so that PostgreSQL knows how many rows each stands for.
 * What was merged is meant by the survivor; what is named and not there leaves an empty list, to which nothing belongs. Words are looked for as
 * they are understood `now`.
 */
async function foundNames(database, filter, now) {
    const { q, knownOn } = filter;
    const words = q !== undefined && /\S/.test(q) ? await (0, found_words_js_1.foundWords)(database, q, now, knownOn) : null;
    const parameters = new parameters_js_1.Parameters();
    const questions = KEYS.flatMap((key) => {
        const names = filter[key];
        if (names === undefined)
            return [];
        const [table, meant] = TABLES[key];
        return `SELECT '${key}' AS key, ${meant} AS id FROM ${table} x WHERE ${(0, named_js_1.namedByAny)('x', names, parameters)}`;
    });
    if (questions.length === 0)
        return found(filter, words);
    const rows = await database.read(questions.join(' UNION '), parameters.values);
    const ids = KEYS.flatMap((key) => filter[key] === undefined ? [] : [[key, rows.filter((row) => row.key === key).map(({ id }) => id)]]);
    return found({ ...filter, ...Object.fromEntries(ids) }, words);
}
function found(filter, words) {
    // People have no names in addresses: what is no id is nobody’s.
    const author = filter.author && { author: filter.author.filter(identifier_js_1.isUuid) };
    return { ...filter, ...author, words };
}
//# sourceMappingURL=found-names.js.map