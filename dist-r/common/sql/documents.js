"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentSql = documentSql;
const event_fields_js_1 = require("../../domain/event-fields.js");
/** What has a history: its document, as JSON, of row `row` of its table. */
function documentSql(entity, row) {
    return entity === 'event' ? eventDocument(row) : `${entity}_document(${row}.id)`;
}
/** EventDocumentDto of event `e`: everything that somebody wrote, and nothing that follows from it. */
function eventDocument(e) {
    return `jsonb_build_object(
    'ref', ${e}.ref, 'slug', ${e}.slug, 'dossier', ${e}.dossier_id, ${(0, event_fields_js_1.enteredPairs)(e)},
    'when', ${e}.entered_when, 'deadline', ${e}.deadline_text, 'relativeTo', ${relativeTo(e)}, 'deleted', ${e}.deleted_at IS NOT NULL,
    'tellings', ${parts(e, 'tellings', `'knownOn', p.known_on, 'language', p.language, 'title', p.title, 'summary', p.summary`)},
    'participations', ${parts(e, 'participations', `'actor', p.actor_id, 'role', p.role, 'ordinal', p.ordinal, 'from', p.from_text, 'to', p.to_text, 'knownOn', p.known_on`)},
    'acts', ${parts(e, 'participation_acts', `'participation', p.participation_id, 'ordinal', p.ordinal, 'act', p.act, 'on', p.on_text, 'knownOn', p.known_on, 'source', p.source_id`)},
    'citations', ${parts(e, 'citations', `'source', p.source_id, 'ordinal', p.ordinal, 'quote', p.quote, 'language', p.language, 'translation', p.translation,
      'quoteNote', p.quote_note, 'knownOn', p.known_on, 'speaker', p.speaker_id, 'attribution', p.attribution, 'anchor', p.anchor, 'stance', p.stance,
      'credibility', p.credibility`)},
    'claims', ${parts(e, 'claims', `'citation', p.citation_id, 'field', p.field, 'value', p.value, 'knownOn', p.known_on`)},
    'issues', ${parts(e, 'event_issues', `'issue', p.issue, 'ordinal', p.ordinal, 'actor', p.actor_id, 'stance', p.stance, 'stances', p.stances,
      'reportedBy', p.reported_by_id, 'citation', p.citation_id, 'moved', p.moved, 'knownOn', p.known_on`)},
    'links', ${parts(e, 'links', `'to', p.to_event_id, 'type', p.type, 'order', p.ordinal, 'knownOn', p.known_on`, 'from_event_id')},
    'statusChanges', ${parts(e, 'status_changes', `'ordinal', p.ordinal, 'status', p.status, 'effectiveOn', p.effective_text, 'knownOn', p.known_on,
      'window', p.window_text, 'saidAs', p.said_as, 'saidRule', p.said_rule, 'place', p.place, 'format', p.format, 'vote', p.vote,
      'saidBy', p.said_by_id, 'basis', p.basis, 'source', p.source_id, 'note', p.note, 'notes', p.notes, 'corrects', p.corrects_id`)})`;
}
/** What its window hangs on, or null. */
function relativeTo(e) {
    return `CASE WHEN ${e}.relative_event_id IS NOT NULL THEN jsonb_build_object('event', ${e}.relative_event_id, 'offset', ${e}.relative_offset) END`;
}
/** The rows `p` of a table that belong to the event, as an object by their ids. */
function parts(e, table, pairs, of = 'event_id') {
    return `(SELECT coalesce(jsonb_object_agg(p.id, jsonb_build_object(${pairs})), '{}') FROM ${table} p WHERE p.${of} = ${e}.id)`;
}
//# sourceMappingURL=documents.js.map