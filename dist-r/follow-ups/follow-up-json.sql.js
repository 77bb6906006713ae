"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.actorOf = void 0;
exports.followUpJson = followUpJson;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const cited_on_js_1 = require("../common/sql/cited-on.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const quote_sql_js_1 = require("../events/quote.sql.js");
const kept_sql_js_1 = require("./kept.sql.js");
/** A FollowUpDto of step `f`, event `e` of dossier `d`, which entry `n` announced. */
function followUpJson(world) {
    const linked = (id) => `(SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = ${id})`;
    return `json_build_object('event', ${linked('e.id')},
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
    'announcement', json_build_object('by', (SELECT ${(0, actor_json_js_1.actorThen)('a', world)} FROM actors a WHERE a.id = n.said_by_id),
      'side', (SELECT ${(0, actor_json_js_1.side)(world)} FROM actors a WHERE a.id = n.said_by_id),
      'on', n.effective_text, 'knownOn', n.known_on, 'status', n.status, 'note', n.note,
      'source', (SELECT ${(0, source_json_js_1.sourceRef)(world)} FROM ${world.sources} s WHERE s.id = n.source_id), 'quotes', ${quotes(world)}),
    'window', json_build_object('when', f.window_text, 'earliest', rfc3339(f.earliest), 'latest', rfc3339(f.latest), 'saidAs', e.said_as),
    'place', CASE WHEN f.place IS NOT NULL THEN json_build_object('name', f.place, 'basis', f.place_basis) END,
    'mediators', (SELECT coalesce(json_agg(${(0, actor_json_js_1.actorThen)('m', world)} ORDER BY m.slug), '[]') FROM actors m WHERE m.id = ANY (f.mediators)),
    'state', ${(0, kept_sql_js_1.stateNow)(world)}, 'fate', CASE WHEN f.is_promise THEN ${(0, kept_sql_js_1.fateNow)(world)} END, 'instead', ${linked('f.instead_id')},
    'heldOn', f.held_on, 'slipDays', f.slip_days, 'moved', f.moved)`;
}
/** An ActorRefDto of the actor with the id `id` (SQL). */
const actorOf = (id, world) => `(SELECT ${(0, actor_json_js_1.actorRef)('a', world)} FROM actors a WHERE a.id = ${id})`;
exports.actorOf = actorOf;
/**
 * The words of the announcement: what its speaker, or its source, is quoted with in sources that had appeared when it
 * became known; under the event itself or, where it has none, under the event that announces it.
 */
function quotes(world) {
    const announcing = `SELECT x.id FROM ${world.links} l JOIN ${world.events} x ON x.id = l.from_event_id WHERE l.to_event_id = e.id AND l.type = 'announces'`;
    return `(SELECT coalesce(json_agg(q.quote ORDER BY q.ordinal), '[]') FROM (
    SELECT rank() OVER (ORDER BY c.event_id <> e.id) AS choice, c.ordinal, ${(0, quote_sql_js_1.quoteJson)(world)} AS quote
    FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
    WHERE c.event_id IN (SELECT e.id UNION ${announcing})
      AND c.quote IS NOT NULL AND c.stance <> 'disputes' AND ${(0, cited_on_js_1.citedOn)('s', 'c', '(SELECT k.known_on FROM events k WHERE k.id = c.event_id)')} <= n.known_on
      AND CASE WHEN c.speaker_id IS NULL THEN c.source_id = n.source_id ELSE c.speaker_id = n.said_by_id END) q
    WHERE q.choice = 1)`;
}
//# sourceMappingURL=follow-up-json.sql.js.map