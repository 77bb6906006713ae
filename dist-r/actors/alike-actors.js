"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.alikeActors = alikeActors;
const actor_names_js_1 = require("../common/sql/actor-names.js");
/**
 * Who is known already and may be one of these: any name of the one is a name of the other but for case and accents, or both
 * are persons, or neither, and a name is spelt nearly so. Two of different Wikidata ids are different. The nearest first,
 * at most five of each.
 *
 * @example “Abbas Araghtchi” may be Abbas Araghchi, and the media outlet “Oman” may be the state.
 */
function alikeActors(manager, newcomers) {
    const labels = newcomers.flatMap(({ name, names, aliases, type, wikidata }, at) => [...new Set([name, ...Object.values(names), ...aliases])].map((label) => ({
        ...{ at, label, wikidata },
        person: type === null ? null : type === 'person',
    })));
    return manager.query(`SELECT at, id, slug FROM (
       SELECT g.at, a.id, a.slug, row_number() OVER (PARTITION BY g.at ORDER BY max(n.likeness) DESC, a.slug) AS rank
       FROM jsonb_to_recordset($1::jsonb) AS g (at int, label text, person boolean, wikidata text)
         CROSS JOIN LATERAL (
           SELECT o.actor_id, CASE WHEN fold(o.label) = fold(g.label) THEN 1 ELSE similarity(fold(o.label), fold(g.label)) END AS likeness
           FROM ${(0, actor_names_js_1.labelsOf)({ day: null })} o WHERE fold(o.label) = fold(g.label) OR fold(o.label) % fold(g.label)) n
         JOIN actors a ON a.id = n.actor_id AND a.merged_into_id IS NULL
       WHERE (n.likeness = 1 OR (n.likeness >= ${NEAR} AND coalesce(g.person = (a.type = 'person'), true)))
         AND coalesce(a.wikidata = g.wikidata, true)
       GROUP BY g.at, a.id, a.slug) alike
     WHERE rank <= 5 ORDER BY at, rank`, [JSON.stringify(labels)]);
}
/** Above what PostgreSQL takes for alike by itself (0.6): by 0.7 “Araghtchi” is Araghchi, and “Nigeria” is not Niger. */
const NEAR = 0.7;
//# sourceMappingURL=alike-actors.js.map