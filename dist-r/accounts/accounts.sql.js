"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSpeaker = exports.speaker = exports.SPEAKING = void 0;
exports.accountsSql = accountsSql;
exports.account = account;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const cited_on_js_1 = require("../common/sql/cited-on.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const citation_json_sql_js_1 = require("../events/citation-json.sql.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
/** Links by which a statement speaks of the event that they lead to. */
exports.SPEAKING = `('about', 'contradicts', 'part_of', 'responds_to')`;
/** Event `t` of which `isTold` is true: the event, who takes part, and every account of it, see AccountsRow. */
function accountsSql(world, isTold) {
    return `
    WITH told AS (SELECT t.* FROM ${world.events} t WHERE ${isTold}),
    speaking AS (
      SELECT t.id FROM told t
      UNION
      SELECT n.id FROM told t JOIN ${world.links} l ON l.to_event_id = t.id AND l.type IN ${exports.SPEAKING}
        JOIN ${world.events} n ON n.id = l.from_event_id AND n.kind = 'statement'
    )
    SELECT (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM told o) AS event, ${involvedIn(world)} AS involved,
      (SELECT coalesce(json_agg(${account(world)} ORDER BY ${(0, cited_on_js_1.citedOn)('s', 'c', 'e.known_on')}, e.earliest, e.id, c.ordinal), '[]')
       FROM speaking x JOIN ${world.events} e ON e.id = x.id JOIN ${world.citations} c ON c.event_id = e.id
         ${(0, exports.withSpeaker)(world)}) AS accounts
    FROM told e`;
}
/** Event `e`, who takes part in it, each with the side acted for: a list of Involved. */
const involvedIn = (world) => `(SELECT coalesce(json_agg(json_build_object('role', p.role, 'side', ${(0, actor_json_js_1.side)(world)},
    'sideActor', (SELECT ${(0, actor_json_js_1.actorThen)('m', world)} FROM actors m WHERE m.slug = ${(0, actor_json_js_1.side)(world)})) ORDER BY p.ordinal), '[]')
  FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;
/** Who says what a statement says where the source names nobody and does not dispute it: the only one who speaks in it. */
const soleSpeaker = ({ participations, }) => `CASE WHEN e.kind = 'statement' AND c.stance <> 'disputes' THEN (SELECT (array_agg(p.actor_id))[1]
  FROM ${participations} p WHERE p.event_id = e.id AND p.role = 'speaker' HAVING count(*) = 1) END`;
/** Id of whoever speaks in citation `c` of event `e`; null where nobody is named. */
const speaker = (world) => `coalesce(c.speaker_id, ${soleSpeaker(world)})`;
exports.speaker = speaker;
/** After citation `c` of event `e`: its source `s`, and whoever speaks in it as actor `a`. */
const withSpeaker = (world) => `JOIN sources s ON s.id = c.source_id
  LEFT JOIN actors a ON a.id = ${(0, exports.speaker)(world)}`;
exports.withSpeaker = withSpeaker;
/** AccountDto of citation `c`, with the slug of its side. */
function account(world) {
    return `json_build_object('side', CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.side)(world)} END,
    'event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id),
    'citation', c.id, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('a', world)} END,
    'office', CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.office)(world)} END, 'attribution', c.attribution,
    'quote', c.quote, 'language', c.language, 'translation', c.translation, 'quoteNote', c.quote_note, 'anchor', ${citation_json_sql_js_1.selectorJson}, 'source', ${(0, source_json_js_1.sourceRef)(world)},
    'publishedOn', s.published_text, 'stance', c.stance, 'credibility', c.credibility,
    'claims', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'field', k.field, 'value', k.value, 'citation', k.citation_id,
      'knownOn', k.known_on) ORDER BY k.field), '[]') FROM ${world.claims} k WHERE k.citation_id = c.id))`;
}
//# sourceMappingURL=accounts.sql.js.map