"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookUpWords = lookUpWords;
const parameters_js_1 = require("../database/parameters.js");
const query_parts_js_1 = require("../domain/search/query-parts.js");
const unspaced_js_1 = require("../domain/search/unspaced.js");
const actor_names_js_1 = require("./sql/actor-names.js");
const sample_of_words_js_1 = require("./sql/sample-of-words.js");
/** So many actors that one word may mean are looked for; more have no name in common but an ordinary word. */
const MOST_ALIKE = 20;
/** From here on two spellings are of one name. */
const ALIKE = 0.6;
const NOTHING = { written: '', stems: [], spelt: [], alike: [], issues: [] };
/** What each text is in the kept documents; as of `knownOn`, by names of that day. */
async function lookUpWords(database, texts, knownOn) {
    if (texts.length === 0)
        return () => NOTHING;
    const parameters = new parameters_js_1.Parameters();
    const labels = (0, actor_names_js_1.labelsOf)({ day: knownOn === undefined ? null : `${parameters.add(knownOn)}::date` });
    const asked = [texts, texts.map(expression), texts.map(singleWord)].map((list) => `${parameters.add(list)}::text[]`);
    const rows = await database.read(`SELECT w.text, w.query::text AS written, coalesce(french_stems(fold(w.word)), '{}') AS stems,
      ARRAY(SELECT i.slug FROM issues i, jsonb_each_text(i.labels) l
        WHERE length(w.word) > 2 AND to_tsvector('simple', fold(l.value)) @@ w.query GROUP BY i.slug) AS issues,
      coalesce(a.spelt, '{}') AS spelt, coalesce(a.alike, '{}') AS alike
    FROM (SELECT text, word, to_tsquery('simple', fold(expression)) AS query FROM unnest(${asked.join(', ')}) u (text, expression, word)) w
    LEFT JOIN LATERAL (${whomItNames(labels)}) a ON true`, parameters.values);
    const found = new Map(rows.map((row) => [row.text, row]));
    return (text) => found.get(text) ?? NOTHING;
}
/**
 * Actors that word `w` names in another spelling. Of a word that no event has, those, too, whose names it is only somewhat
 * alike to, as a typeahead finds them; names that have the word itself are in the documents.
 */
function whomItNames(labels) {
    const told = (kept) => `EXISTS (SELECT FROM ${kept} JOIN events e ON e.id = s.event_id
      WHERE s.document @@ w.query AND e.review = 'published' AND e.deleted_at IS NULL)`;
    // Of a word that many have, some hundreds tell so at once, where the index would gather all of them first.
    const near = `n.near >= ${ALIKE} OR (NOT (${told(sample_of_words_js_1.SOME_KEPT)} OR ${told('event_search s')})
    AND NOT EXISTS (SELECT FROM actor_names o WHERE spelling(w.word) <<% spelling(o.label)
      AND strict_word_similarity(spelling(w.word), spelling(o.label)) >= ${ALIKE}))`;
    return `SELECT array_agg(DISTINCT n.actor_id::text) AS spelt, array_agg(DISTINCT part.word) FILTER (WHERE part.word IS NOT NULL) AS alike
    FROM (
      SELECT n.actor_id, n.label, n.near FROM (
        SELECT n.actor_id, n.label, max(n.near) OVER (PARTITION BY n.actor_id) AS near, dense_rank() OVER (ORDER BY n.near DESC, n.actor_id) AS place
        FROM (
          SELECT n.actor_id, n.label, strict_word_similarity(spelling(w.word), spelling(n.label)) AS near
          FROM ${labels} n WHERE spelling(w.word) <<% spelling(n.label)
          UNION SELECT k.actor_id, k.label, 0 FROM names_like(w.word) k
            WHERE EXISTS (SELECT FROM ${labels} n WHERE n.actor_id = k.actor_id AND n.label = k.label)
        ) n
        WHERE length(w.word) > 3 AND NOT to_tsvector('simple', fold(n.label)) @@ w.query
      ) n WHERE n.place <= ${MOST_ALIKE} AND (${near})
    ) n LEFT JOIN LATERAL (SELECT p.word FROM unnest(regexp_split_to_array(fold(n.label), '[^[:alnum:]]+')) p (word)
      WHERE p.word <> '' AND similarity(spelling(p.word), spelling(w.word)) >= 0.4) part ON true`;
}
/** `face-to-face` → `'face' <-> 'to' <-> 'face':*`; the last word is a beginning. */
function expression(text) {
    const words = (0, query_parts_js_1.wordsIn)(text);
    return words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' <-> ');
}
/** The text, where it is one word of a script that parts its words. */
function singleWord(text) {
    const [word, second] = (0, query_parts_js_1.wordsIn)(text);
    return word === undefined || second !== undefined || (0, unspaced_js_1.unspacedRuns)(word).length > 0 ? null : word;
}
//# sourceMappingURL=look-up-words.js.map