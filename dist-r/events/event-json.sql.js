"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.firstLanguage = void 0;
exports.basicMembers = basicMembers;
exports.linkedEventJson = linkedEventJson;
const json_object_js_1 = require("../common/sql/json-object.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const overdue_sql_js_1 = require("./overdue.sql.js");
/** The members of EventSummaryDto that columns of event `e` and its dossier `d` tell by themselves. */
function basicMembers(world) {
    return {
        ...{ id: 'e.id', ref: 'e.ref', slug: 'e.slug' },
        dossier: (0, json_object_js_1.jsonObject)({
            id: 'd.id',
            slug: 'd.slug',
            title: world.translated('d.translations', 'title', 'd.title'),
        }),
        ...{ title: 'e.title', summary: 'e.summary', titleLanguage: 'e.language' },
        ...(0, event_fields_js_1.fieldColumns)('e', ({ listed }) => listed),
        ...{ when: 'e.when_text', earliest: 'rfc3339(e.earliest)', latest: 'rfc3339(e.latest)', precision: 'e.precision' },
        ...{ status: 'e.status', overdue: (0, overdue_sql_js_1.overdue)('e', world) },
        ...{ term: 'e.term_text', deadline: 'e.deadline_text', vote: 'e.vote' },
        ...{ createdAt: 'rfc3339(e.created_at)', updatedAt: 'rfc3339(e.updated_at)', version: 'e.version' },
    };
}
/** LinkedEventDto of event `o`. */
function linkedEventJson(world) {
    return `json_build_object('id', o.id, 'ref', o.ref, 'kind', o.kind, 'title', o.title, 'titleLanguage', o.language,
    'shortTitle', o.short_title, 'status', o.status,
    'overdue', ${(0, overdue_sql_js_1.overdue)('o', world)}, 'when', o.when_text, 'earliest', rfc3339(o.earliest),
    'latest', rfc3339(o.latest), 'precision', o.precision, 'timezone', o.timezone, 'place', o.place,
    'track', o.track, 'round', o.round)`;
}
/** The language in which event `e` was first told: that of all its words that have no versions. */
const firstLanguage = ({ tellings }) => `coalesce((SELECT t.language FROM ${tellings} t WHERE t.event_id = e.id ORDER BY t.known_on LIMIT 1), e.language)`;
exports.firstLanguage = firstLanguage;
//# sourceMappingURL=event-json.sql.js.map