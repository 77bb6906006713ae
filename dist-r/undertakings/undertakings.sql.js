"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stoodOn = stoodOn;
exports.undertakingJson = undertakingJson;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const quote_sql_js_1 = require("../events/quote.sql.js");
const settled_sql_js_1 = require("../events/settled.sql.js");
/** Whether event `e` stood at the end of `day`, as its place counts days: the newest entry that had taken effect by then leaves it open. */
function stoodOn({ day: known }, day) {
    const knowing = known === null ? `x.known_until = 'infinity'` : `x.known_from <= ${known} AND x.known_until > ${known}`;
    return `e.id IN (SELECT x.event_id FROM standings x WHERE x.stood_from <= ${day}::date AND x.stood_until > ${day}::date AND ${knowing})`;
}
/** What an UndertakingDto is made of, for event `e` of dossier `d`: see UndertakingRow. */
function undertakingJson(world) {
    const events = (other, where) => `(SELECT coalesce(json_agg(${(0, event_json_sql_js_1.linkedEventJson)(world)} ORDER BY ${ORDER}), '[]')
      FROM ${world.links} l JOIN ${world.events} o ON o.id = ${other} WHERE ${where})`;
    return `json_build_object('event', (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id),
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
    'involved', ${involved(world)}, 'condition', e.condition, 'consequence', e.consequence, 'termsLanguage', ${(0, event_json_sql_js_1.firstLanguage)(world)}, 'deadline', ${DEADLINE},
    'quotes', (SELECT coalesce(json_agg(${(0, quote_sql_js_1.quoteJson)(world)} ORDER BY c.ordinal), '[]')
      FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id AND c.quote IS NOT NULL),
    'standing', ${(0, overdue_sql_js_1.isOpenSql)('e.kind', 'e.status')}, 'settled', ${settled(world)},
    'settledBy', ${events((0, settled_sql_js_1.settler)('e.id'), (0, settled_sql_js_1.settling)('e.id'))}, 'deedAt', ${deedAt(world)},
    'respondsTo', ${events('l.to_event_id', `l.from_event_id = e.id AND l.type = 'responds_to'`)},
    'replies', ${replies(world)})`;
}
const ORDER = 'o.earliest, o.latest, o.id';
const involved = (world) => `(SELECT coalesce(json_agg(json_build_object('actor', ${(0, actor_json_js_1.actorThen)('a', world)}, 'role', p.role, 'side', ${(0, actor_json_js_1.side)(world)},
    'sideActor', (SELECT ${(0, actor_json_js_1.actorThen)('m', world)} FROM actors m WHERE m.slug = ${(0, actor_json_js_1.side)(world)})) ORDER BY p.ordinal), '[]')
  FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;
/** The explicit deadline; that of a deadline is its own window. */
const DEADLINE = `CASE
  WHEN e.term_text IS NOT NULL THEN json_build_object('when', e.term_text, 'earliest', rfc3339(e.term_earliest), 'latest', rfc3339(e.term_latest))
  WHEN e.kind = 'deadline' THEN json_build_object('when', e.when_text, 'earliest', rfc3339(e.earliest), 'latest', rfc3339(e.latest)) END`;
/** The newest entry of the ledger, where it closes it. */
function settled(world) {
    return `(SELECT json_build_object('status', x.status, 'on', x.effective_text, 'at', rfc3339(x.effective_earliest), 'knownOn', x.known_on,
      'note', x.note, 'source', (SELECT ${(0, source_json_js_1.sourceRef)(world)} FROM ${world.sources} s WHERE s.id = x.source_id))
    FROM ${(0, settled_sql_js_1.newestEntry)(world)} x
    WHERE NOT ${(0, overdue_sql_js_1.isOpenSql)('e.kind', 'x.status')})`;
}
/** When the first deed that settled it was done, if one was. */
function deedAt(world) {
    return `(SELECT rfc3339(min(${(0, settled_sql_js_1.momentOfDeed)('e')})) FROM ${world.links} l JOIN ${world.events} o ON o.id = ${(0, settled_sql_js_1.settler)('e.id')}
    WHERE ${(0, settled_sql_js_1.settling)('e.id')} AND ${(0, took_place_sql_js_1.tookPlaceSql)('o.kind', 'o.status')})`;
}
/** All that answers event `e`, and what answers that. */
function replies(world) {
    return `(WITH RECURSIVE reply(id, answered) AS (
      SELECT l.from_event_id, l.to_event_id FROM ${world.links} l WHERE l.to_event_id = e.id AND l.type = 'responds_to'
      UNION
      SELECT l.from_event_id, l.to_event_id FROM ${world.links} l JOIN reply r ON l.to_event_id = r.id WHERE l.type = 'responds_to'
    )
    SELECT coalesce(json_agg(json_build_object('event', ${(0, event_json_sql_js_1.linkedEventJson)(world)}, 'to', r.answered) ORDER BY ${ORDER}, r.answered), '[]')
    FROM reply r JOIN ${world.events} o ON o.id = r.id)`;
}
//# sourceMappingURL=undertakings.sql.js.map