"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordNames = recordNames;
exports.uuidsIn = uuidsIn;
exports.namesById = namesById;
/**
 * What ids ($1, uuid[]) of actors, sources, publishers, dossiers and ledger entries stand for, as rows (id, name); that of a
 * participation for its actor. Names are in the language $2 (BCP 47) where they have one in it; null is as they were written. Readers
 * are told the names of what they may see.
 */
function recordNames(seesDrafts) {
    const seen = (row) => `${row}.id = ANY ($1::uuid[]) ${seesDrafts ? '' : `AND ${row}.is_public`}`;
    return `
    SELECT a.id, ${ACTOR_NAME} AS name FROM actors a WHERE ${seen('a')}
    UNION ALL SELECT p.id, ${ACTOR_NAME} FROM participations p JOIN actors a ON a.id = p.actor_id
      WHERE p.id = ANY ($1::uuid[]) ${seesDrafts ? '' : 'AND a.is_public'}
    UNION ALL SELECT s.id, concat(s.publisher, ': ', s.title) FROM sources s WHERE ${seen('s')}
    UNION ALL SELECT p.id, p.name FROM publishers p WHERE ${seen('p')}
    UNION ALL SELECT d.id, coalesce(d.translations #>> ARRAY[$2::text, 'title'], d.title) FROM dossiers d WHERE ${seen('d')}
    UNION ALL SELECT id, concat(status, ' ', effective_text) FROM status_changes WHERE id = ANY ($1::uuid[])`;
}
/** The name of actor `a`. */
const ACTOR_NAME = `coalesce((SELECT n.label FROM actor_names n WHERE n.actor_id = a.id AND n.language = $2::text), a.name)`;
/** Every uuid in some JSON, each once. */
function uuidsIn(value) {
    return [...new Set(JSON.stringify(value).match(/(?<=")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")/g))];
}
/** Names by id, of the rows that such a query finds. */
function namesById(rows) {
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
//# sourceMappingURL=names.js.map