"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LAST = void 0;
exports.lookedFor = lookedFor;
exports.saysTyped = saysTyped;
exports.placeOf = placeOf;
exports.isSeenToSay = isSeenToSay;
const count_js_1 = require("../common/count.js");
const named_js_1 = require("../common/sql/named.js");
const like_js_1 = require("../database/like.js");
/** Where fewer sources have what was typed, those whose titles are only alike are found, too. */
const ENOUGH = 20;
/**
 * Sources of which publisher and title, citation or address have what was typed; where few have it, those that are only alike, too.
 * `where` is what else is asked of source `k`. What was typed is looked for in the indexes first: so many titles are alike where one
 * word of two is the same that to find and count them costs more than all else.
 */
function lookedFor(typed, where, parameters, world) {
    const pattern = patternOf(typed, parameters);
    const text = parameters.add(typed);
    const some = `SELECT k.id FROM ${world.sources} k WHERE ${where} AND`;
    // Each by its own index: all in one condition they are met by none.
    const ways = [
        `${label('k')} LIKE ${pattern}`,
        `k.citation IS NOT NULL AND fold(k.citation) LIKE ${pattern}`,
        `k.address_hash = md5(address_key(${text})) AND k.url = ${text}`,
    ];
    const among = `(SELECT count(*) FROM hits)`;
    return {
        ctes: [
            // Read only as far as is asked for, but planned as if all of it were.
            `having_it AS MATERIALIZED (${ways.map((way) => `${some} ${way}`).join(' UNION ALL ')})`,
            `hits AS MATERIALIZED (SELECT id FROM having_it LIMIT ${count_js_1.COUNTED + 1})`,
            `alike AS MATERIALIZED (${some} ${among} < ${ENOUGH} AND fold(${text}) <% ${label('k')})`,
            `found AS MATERIALIZED (SELECT id FROM hits UNION SELECT id FROM alike)`,
        ],
        many: `${among} > ${count_js_1.COUNTED}`,
    };
}
/** That source `s` has what was typed in its publisher and title. */
function saysTyped(typed, parameters) {
    return `${label('s')} LIKE ${patternOf(typed, parameters)}`;
}
/** Among more than so many it is not asked which the events of a dossier cite. */
const FEW = 1000;
/** The place of all that have no better one. */
exports.LAST = 2;
/** Where source `s` comes among those `found`: such whose title or publisher is just that, such that events of the dossier cite, all others. */
function placeOf(typed, dossier, parameters, world) {
    const text = `fold(${parameters.add(typed)})`;
    const citing = `SELECT FROM ${world.citations} c JOIN ${world.events} e ON e.id = c.event_id JOIN dossiers d ON d.id = e.dossier_id
    WHERE c.source_id = s.id AND ${(0, named_js_1.named)('d', dossier, parameters)}`;
    return `CASE WHEN ${text} IN (fold(s.title), fold(s.publisher)) THEN 0
    WHEN (SELECT count(*) FROM found) <= ${FEW} AND EXISTS (${citing}) THEN 1 ELSE ${exports.LAST} END`;
}
/** The same, but not by the index of words: of what many have, a page is found sooner by going through the newest. */
function isSeenToSay(typed, parameters) {
    return `coalesce(${label('s')}, '') LIKE ${patternOf(typed, parameters)}`;
}
function patternOf(typed, parameters) {
    return `fold(${parameters.add((0, like_js_1.containing)(typed))})`;
}
/** As it is indexed. */
function label(source) {
    return `fold(${source}.publisher || ' ' || ${source}.title)`;
}
//# sourceMappingURL=looked-for.sql.js.map