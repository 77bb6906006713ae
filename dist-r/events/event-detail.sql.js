"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventDetail = eventDetail;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const json_object_js_1 = require("../common/sql/json-object.js");
const issue_label_js_1 = require("../common/sql/issue-label.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const citation_json_sql_js_1 = require("./citation-json.sql.js");
const event_json_sql_js_1 = require("./event-json.sql.js");
const independent_sources_sql_js_1 = require("./independent-sources.sql.js");
/** The text of the EventDetailDto of event `e` of dossier `d`. */
function eventDetail(world) {
    return oneObject(`${(0, json_object_js_1.asPairs)((0, event_json_sql_js_1.basicMembers)(world))},
    'disputed', array_to_json(ARRAY${(0, disputed_js_1.disputedFields)(world)}),
    'sourceCount', (SELECT count(DISTINCT c.source_id) FROM ${world.citations} c WHERE c.event_id = e.id),
    'independentSources', ${(0, independent_sources_sql_js_1.independentSources)(world)},
    ${(0, json_object_js_1.asPairs)((0, event_fields_js_1.fieldColumns)('e', ({ listed }) => !listed))}`, `'participations', ${participations(world)}, 'authors', ${actorsIn(world, 'author')}, 'mustAct', ${actorsIn(world, 'must_act')}, 'citations', ${citations(world)}, 'claims', ${claims(world)}, 'issues', ${issues(world)},
    'tellings', ${tellings(world)}, 'statusChanges', ${ledger(world)},
    'relativeTo', ${relativeTo(world)},
    'links', json_build_object('outgoing', ${links(world, 'from_event_id', 'to_event_id')},
      'incoming', ${links(world, 'to_event_id', 'from_event_id')})`);
}
/** The list `body` selects from, in `order`, as a JSON array. */
function list(item, from, order) {
    return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}
const participations = (world) => list(`json_build_object('id', p.id, 'actor', ${(0, actor_json_js_1.actorThen)('a', world)}, 'role', p.role, 'side', ${(0, actor_json_js_1.side)(world)}, 'from', p.from_text,
      'to', p.to_text, 'knownOn', p.known_on, 'office', ${(0, actor_json_js_1.office)(world)}, 'acts', ${acts(world)})`, `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id`, 'p.ordinal');
/** What party `p` does about the agreement. */
const acts = (world) => list(`json_build_object('id', x.id, 'act', x.act, 'on', x.on_text, 'knownOn', x.known_on,
      'source', CASE WHEN s.id IS NOT NULL THEN ${(0, source_json_js_1.sourceRef)(world)} END)`, `${world.acts} x LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.participation_id = p.id`, 'x.on_text COLLATE "C", x.ordinal');
/** Actors in one role, in their order. */
const actorsIn = (world, role) => list((0, actor_json_js_1.actorThen)('a', world), `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.role = '${role}'`, 'p.ordinal');
const tellings = (world) => list(`json_build_object('id', t.id, 'knownOn', t.known_on, 'language', t.language, 'title', t.title, 'summary', t.summary)`, `${world.tellings} t WHERE t.event_id = e.id`, 't.known_on');
const citations = (world) => list((0, citation_json_sql_js_1.citationJson)((0, actor_json_js_1.actorThen)('a', world), world), `${world.citations} c JOIN sources s ON s.id = c.source_id LEFT JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`, 'c.ordinal');
const claims = (world) => list(`json_build_object('id', k.id, 'field', k.field, 'value', k.value, 'citation', k.citation_id, 'knownOn', k.known_on)`, `${world.claims} k JOIN ${world.citations} c ON c.id = k.citation_id WHERE k.event_id = e.id`, 'k.field, c.ordinal');
const issues = (world) => list(`json_build_object('id', i.id, 'issue', i.issue, 'label', ${(0, issue_label_js_1.issueLabel)(world, 'n', 'd')}, 'actor', CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('a', world)} END,
    'stance', ${world.inLanguage('i.stances', 'i.stance')}, 'writtenStance', i.stance, 'stances', i.stances, 'reportedBy', CASE WHEN r.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('r', world)} END,
    'citation', (SELECT c.id FROM ${world.citations} c WHERE c.id = i.citation_id), 'moved', i.moved, 'knownOn', i.known_on)`, `${world.issues} i JOIN issues n ON n.dossier_id = i.dossier_id AND n.slug = i.issue LEFT JOIN actors a ON a.id = i.actor_id
      LEFT JOIN actors r ON r.id = i.reported_by_id WHERE i.event_id = e.id`, 'i.ordinal');
const ledger = (world) => list(`json_build_object('id', x.id, 'ordinal', x.ordinal, 'status', x.status, 'effectiveOn', x.effective_text,
    'knownOn', x.known_on, 'window', x.window_text, 'saidAs', x.said_as, 'saidRule', x.said_rule, 'place', x.place,
    'format', x.format, 'vote', x.vote,
    'saidBy', CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('a', world)} END, 'basis', x.basis,
    'source', CASE WHEN s.id IS NOT NULL THEN ${(0, source_json_js_1.sourceRef)(world)} END, 'note', ${world.inLanguage('x.notes', 'x.note')}, 'notes', x.notes,
    'corrects', x.corrects_id, 'recordedAt', rfc3339(x.recorded_at))`, `${world.statusChanges} x LEFT JOIN actors a ON a.id = x.said_by_id LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.event_id = e.id`, 'x.effective_earliest, coalesce(x.rank, x.ordinal), x.ordinal');
function links(world, own, other) {
    return list(`json_build_object('id', l.id, 'type', l.type, 'order', l.ordinal, 'event', ${(0, event_json_sql_js_1.linkedEventJson)(world)})`, `${world.links} l JOIN ${world.events} o ON o.id = l.${other} WHERE l.${own} = e.id`, 'l.ordinal, o.earliest, o.latest, o.id, l.type');
}
/** Null, too, where the other event may not be seen, or was not known yet. */
const relativeTo = (world) => `(SELECT json_build_object('event', ${(0, event_json_sql_js_1.linkedEventJson)(world)}, 'offset', e.relative_offset) FROM ${world.events} o WHERE o.id = e.relative_event_id)`;
/** The text of one JSON object of two lists of pairs: a function takes 100 arguments, which are 50 pairs, and an event has more. */
function oneObject(first, second) {
    return `left(json_build_object(${first})::text, -1) || ', ' || substr(json_build_object(${second})::text, 2)`;
}
//# sourceMappingURL=event-detail.sql.js.map