"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textsOf = textsOf;
const actor_names_js_1 = require("../common/sql/actor-names.js");
/** So many texts of one event are looked through for what to show of it. */
const MOST = 40;
/**
 * Texts of event `e` in which its searched words stand, as far as they may be seen and were known (a JSON array, those that are
 * shown first): what is told of it in the language asked for, then in others, what is said and cited, who takes part, where.
 */
function textsOf(world) {
    const all = (texts) => `SELECT w.value FROM jsonb_each_text(${texts}) w`;
    const texts = [
        'SELECT 1, e.summary',
        `SELECT 2, c.quote FROM ${world.citations} c WHERE c.event_id = e.id`,
        `SELECT 3, w.value FROM ${world.tellings} t, LATERAL (${all('t.summary')}) w WHERE t.event_id = e.id`,
        `SELECT 4, w.value FROM ${world.citations} c, LATERAL (${all('c.translation')}) w WHERE c.event_id = e.id`,
        `SELECT 5, w.value FROM ${world.tellings} t, LATERAL (${all('t.title')}) w WHERE t.event_id = e.id`,
        `SELECT 6, e.title`,
        `SELECT 7, e.place`,
        `SELECT 8, ${(0, actor_names_js_1.nameThen)('a', world)} FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id`,
        `SELECT 8, ${(0, actor_names_js_1.nameThen)('a', world)} FROM ${world.citations} c JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`,
        `SELECT 9, concat_ws(': ', s.publisher, s.title) FROM ${world.citations} c JOIN ${world.sources} s ON s.id = c.source_id WHERE c.event_id = e.id`,
        `SELECT 9, l.said_as ->> 'text' FROM ${world.statusChanges} l WHERE l.event_id = e.id`,
    ];
    return `(SELECT coalesce(json_agg(x.text ORDER BY x.place), '[]') FROM (
    SELECT DISTINCT ON (x.text) x.place, x.text FROM (${texts.join(' UNION ALL ')}) x (place, text) WHERE x.text <> '' ORDER BY x.text, x.place LIMIT ${MOST}) x)`;
}
//# sourceMappingURL=snippets.sql.js.map