"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.actingFor = actingFor;
exports.amongTheirs = amongTheirs;
exports.narrated = narrated;
exports.narrativeJson = narrativeJson;
exports.sidesJson = sidesJson;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const cited_on_js_1 = require("../common/sql/cited-on.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const column_js_1 = require("../domain/accounts/column.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const accounts_sql_js_1 = require("./accounts.sql.js");
/** Ids of the sides, SQL for an array of slugs, and of whoever ever acted for one. */
function actingFor(sides) {
    return `SELECT a.id FROM actors a WHERE a.slug = ANY (${sides})
      UNION SELECT t.person_id FROM tenures t JOIN actors b ON b.id = t.body_id WHERE b.slug = ANY (${sides})`;
}
/** Among those that two sides could tell of: in which one of `acting` takes part or speaks, and what those speak of. */
function amongTheirs(where) {
    return `e.id IN (
      WITH concerned AS (
        SELECT p.event_id AS id FROM acting x JOIN participations p ON p.actor_id = x.id
        UNION SELECT c.event_id FROM acting x CROSS JOIN LATERAL (SELECT c.event_id FROM citations c WHERE c.speaker_id = x.id OFFSET 0) c
      )
      SELECT id FROM concerned UNION SELECT l.id FROM concerned x CROSS JOIN LATERAL ${SPOKEN_OF} l
    ) AND ${where}`;
}
/**
 * CTEs of what two sides tell: `acting` are the sides and whoever ever acted for one, `matching` the events looked at, `told` which
 * citation of a side says something of which of them (`subject`), `shown` those that are rows. A statement about another event of the
 * view is told under that one.
 */
function narrated(world, { where, sides, among }) {
    return `
    acting AS MATERIALIZED (${actingFor(sides)}),
    matching AS MATERIALIZED (SELECT e.id, e.kind, e.earliest, e.latest, e.timezone, e.known_on FROM ${world.events} e WHERE ${among}),
    speaking AS (
      SELECT m.id AS subject, n.id AS event_id FROM matching m
        CROSS JOIN LATERAL (SELECT l.from_event_id FROM ${world.links} l WHERE l.to_event_id = m.id AND l.type IN ${accounts_sql_js_1.SPEAKING} OFFSET 0) l
        JOIN ${world.events} n ON n.id = l.from_event_id AND n.kind = 'statement'
      UNION ALL SELECT m.id, m.id FROM matching m
    ),
    told AS MATERIALIZED (
      SELECT * FROM (
        SELECT DISTINCT e.subject, e.id, e.citation_id, ${(0, actor_json_js_1.side)(world)} AS side
        FROM (
          SELECT x.subject, e.id, e.earliest, e.latest, e.timezone, e.known_on, c.id AS citation_id, ${(0, accounts_sql_js_1.speaker)(world)} AS speaker_id
          FROM speaking x JOIN ${world.events} e ON e.id = x.event_id
            CROSS JOIN LATERAL (SELECT c.* FROM ${world.citations} c WHERE c.event_id = e.id OFFSET 0) c OFFSET 0
        ) e JOIN actors a ON a.id = e.speaker_id
        WHERE a.id IN (SELECT id FROM acting) AND a.type <> 'media'
      ) every WHERE side = ANY (${sides})
    ),
    shown AS MATERIALIZED (
      SELECT m.id, m.earliest, m.latest FROM matching m
      WHERE NOT (m.kind = 'statement' AND EXISTS (
          SELECT FROM (SELECT l.to_event_id FROM ${world.links} l WHERE l.from_event_id = m.id AND l.type IN ${accounts_sql_js_1.SPEAKING} OFFSET 0) l
            JOIN ${world.events} e ON e.id = l.to_event_id WHERE ${where}))
        AND (m.id IN (SELECT subject FROM told) OR EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id, LATERAL (SELECT m.*) e
          WHERE p.event_id = m.id AND p.role IN ('${[...column_js_1.OWN_ROLES, ...column_js_1.BETWEEN_ROLES].join("', '")}') AND p.actor_id IN (SELECT id FROM acting)
            AND ${(0, actor_json_js_1.side)(world)} = ANY (${sides})))
    )`;
}
/** What event `x` speaks of; asked of each, as are citations, so that PostgreSQL does not read all there are. */
const SPOKEN_OF = `(SELECT l.to_event_id AS id FROM links l WHERE l.from_event_id = x.id AND l.type IN ${accounts_sql_js_1.SPEAKING} OFFSET 0)`;
/** A row of the narratives for event `e` of `shown`: see NarrativeRow. */
function narrativeJson(world) {
    const accounts = `SELECT json_agg(${(0, accounts_sql_js_1.account)(world)} ORDER BY ${(0, cited_on_js_1.citedOn)('s', 'c', 'e.known_on')}, e.earliest, e.id, c.ordinal) AS accounts
    FROM told t JOIN ${world.events} e ON e.id = t.id JOIN citations c ON c.id = t.citation_id ${(0, accounts_sql_js_1.withSpeaker)(world)} WHERE t.subject = one.id`;
    return `json_build_object('event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id),
    'disputed', array_to_json(ARRAY${(0, disputed_js_1.disputedFields)(world)}),
    'told', (SELECT coalesce(x.accounts, '[]') FROM (SELECT e.id) AS one (id) CROSS JOIN LATERAL (${accounts}) x))`;
}
/** The sides by slug, as they are named: a list of ActorRefDto. */
function sidesJson(sides, world) {
    return `SELECT ${(0, actor_json_js_1.actorRef)('m', world)} AS side FROM unnest(${sides}) WITH ORDINALITY AS w (slug, n) JOIN actors m ON m.slug = w.slug ORDER BY w.n`;
}
//# sourceMappingURL=narratives.sql.js.map