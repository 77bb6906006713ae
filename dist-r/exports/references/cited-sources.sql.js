"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.citedSourcesCopy = citedSourcesCopy;
exports.citedSources = citedSources;
const world_js_1 = require("../../common/sql/world.js");
const literals_js_1 = require("../../database/literals.js");
const language_tag_js_1 = require("../../domain/language-tag.js");
const event_filter_sql_js_1 = require("../../events/event-filter.sql.js");
const json_lines_js_1 = require("../json-lines.js");
/** COPY of the documents that events under a filter rest on: cited, or vouching for an entry of a ledger or an act. By slug, each once. */
function citedSourcesCopy({ query, perspective, now }) {
    const literals = new literals_js_1.Literals();
    const world = (0, world_js_1.worldOf)(perspective, literals, now);
    const shown = `SELECT e.id FROM ${world.events} e WHERE ${(0, event_filter_sql_js_1.whereEvent)(query, literals, world)}`;
    return (0, json_lines_js_1.jsonCopy)(`json_build_object('slug', s.slug, 'kind', s.kind, 'title', s.title, 'publisher', s.publisher, 'publishedOn', s.published_text,
      'accessedOn', s.accessed_on, 'language', nullif(s.language, '${language_tag_js_1.UNDETERMINED}'), 'url', s.url, 'citation', s.citation, 'archiveUrl', s.archive_url)::text`, `(${citedSources(shown, world)}) s ORDER BY s.slug COLLATE "C"`);
}
/**
 * What the events with the ids of `shown` rest on. Looked up event by event, however many there are: PostgreSQL cannot know that
 * a filter leaves few, and would read all that anything rests on.
 */
function citedSources(shown, world) {
    return `SELECT k.* FROM (
      SELECT DISTINCT u.id FROM (${shown}) shown CROSS JOIN LATERAL (
        SELECT c.source_id AS id FROM ${world.citations} c WHERE c.event_id = shown.id
        UNION SELECT x.source_id FROM ${world.statusChanges} x WHERE x.event_id = shown.id
        UNION SELECT x.source_id FROM ${world.acts} x WHERE x.event_id = shown.id) u) cited
    CROSS JOIN LATERAL (SELECT * FROM ${world.sources} o WHERE o.id = cited.id OFFSET 0) k`;
}
//# sourceMappingURL=cited-sources.sql.js.map