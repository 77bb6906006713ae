"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECORDS = void 0;
const actor_names_js_1 = require("../../common/sql/actor-names.js");
const source_json_js_1 = require("../../common/sql/source-json.js");
const cited_sources_sql_js_1 = require("../references/cited-sources.sql.js");
const table_js_1 = require("./table.js");
/** Whoever takes part, speaks, takes a position or says something in an entry of a ledger. */
const actors = (world, events) => ({
    name: 'actors',
    columns: [
        (0, table_js_1.text)('actor', 'a.slug'),
        (0, table_js_1.text)('name', (0, actor_names_js_1.nameNow)('a', world)),
        (0, table_js_1.word)('type', 'actorType', 'a.type'),
        (0, table_js_1.text)('country', 'a.country'),
        (0, table_js_1.text)('wikidata', 'a.wikidata'),
    ],
    from: `(SELECT DISTINCT n.id FROM ${events} e CROSS JOIN LATERAL (
      SELECT p.actor_id AS id FROM ${world.participations} p WHERE p.event_id = e.id
      UNION SELECT c.speaker_id FROM ${world.citations} c WHERE c.event_id = e.id
      UNION SELECT unnest(ARRAY[i.actor_id, i.reported_by_id]) FROM ${world.issues} i WHERE i.event_id = e.id
      UNION SELECT x.said_by_id FROM ${world.statusChanges} x WHERE x.event_id = e.id) n) named
    CROSS JOIN LATERAL (SELECT * FROM ${world.actors} o WHERE o.id = named.id OFFSET 0) a ORDER BY a.slug COLLATE "C"`,
});
const sources = (world, events) => ({
    name: 'sources',
    columns: [
        (0, table_js_1.text)('source', 's.slug'),
        (0, table_js_1.word)('kind', 'sourceKind', 's.kind'),
        (0, table_js_1.text)('publisher', 's.publisher'),
        (0, table_js_1.text)('title', 's.title'),
        (0, table_js_1.text)('language', 's.language'),
        (0, table_js_1.text)('url', 's.url'),
        (0, table_js_1.text)('citation', 's.citation'),
        (0, table_js_1.edtf)('published_on', 's.published_text'),
        (0, table_js_1.day)('accessed_on', 's.accessed_on'),
        (0, table_js_1.text)('reliability', source_json_js_1.GRADE),
        (0, table_js_1.text)('agencies', `(SELECT string_agg(p.name, ' | ' ORDER BY g.ordinal) FROM source_agencies g JOIN publishers p ON p.id = g.publisher_id WHERE g.source_id = s.id)`),
        (0, table_js_1.text)('text_of', '(SELECT p.name FROM publishers p WHERE p.id = s.text_of_id)'),
        (0, table_js_1.word)('seen', 'seen', 's.seen'),
        (0, table_js_1.text)('archive_url', 's.archive_url'),
    ],
    from: `(${(0, cited_sources_sql_js_1.citedSources)(`SELECT e.id FROM ${events} e`, world)}) s ORDER BY s.slug COLLATE "C"`,
});
/** What several events share, each once. */
exports.RECORDS = [actors, sources];
//# sourceMappingURL=records-tables.js.map