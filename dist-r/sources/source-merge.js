"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MERGING_SOURCES = void 0;
const set_columns_js_1 = require("../database/set-columns.js");
const source_references_sql_js_1 = require("./source-references.sql.js");
const source_entity_js_1 = require("./source.entity.js");
/**
 * Every citation and ledger entry of the first then rests on the second, which is given what only the first had; its
 * address leads there, too.
 */
exports.MERGING_SOURCES = {
    entity: source_entity_js_1.Source,
    ...{ thing: 'source', table: 'sources', before: 'event' },
    touched: `
    SELECT 'source' AS entity, id FROM sources WHERE $1 IN (id, merged_into_id)
    UNION ALL SELECT 'event', event_id FROM citations WHERE source_id = $1
    UNION SELECT 'event', event_id FROM participation_acts WHERE source_id = $1
    UNION SELECT 'event', event_id FROM status_changes WHERE source_id = $1`,
    references: [
        'UPDATE sources SET merged_into_id = $2 WHERE $1 IN (id, merged_into_id)',
        'UPDATE citations SET source_id = $2 WHERE source_id = $1',
        'UPDATE status_changes SET source_id = $2 WHERE source_id = $1',
        'UPDATE participation_acts SET source_id = $2 WHERE source_id = $1',
        // The wires of both, the survivor's own first.
        `WITH moved AS (DELETE FROM source_agencies WHERE source_id = $1 RETURNING publisher_id, ordinal)
     INSERT INTO source_agencies (source_id, publisher_id, ordinal)
     SELECT $2, m.publisher_id, m.ordinal + (SELECT count(*) FROM source_agencies o WHERE o.source_id = $2) FROM moved m
     ON CONFLICT DO NOTHING`,
    ],
    moved: [
        {
            ...{ table: 'sources', by: 'id' },
            of: 'SELECT id FROM sources WHERE $1 IN (id, merged_into_id) UNION SELECT $2::uuid',
        },
        { table: 'source_agencies', by: 'source_id', of: 'VALUES ($1::uuid), ($2::uuid)', order: 'ordinal, publisher_id' },
        { table: 'citations', by: 'id', of: 'SELECT id FROM citations WHERE source_id = $1' },
        { table: 'status_changes', by: 'id', of: 'SELECT id FROM status_changes WHERE source_id = $1' },
        { table: 'participation_acts', by: 'id', of: 'SELECT id FROM participation_acts WHERE source_id = $1' },
    ],
    namings: source_references_sql_js_1.NAMING_SOURCES,
    adopt,
};
function adopt(manager, { loser, survivor }) {
    return (0, set_columns_js_1.setColumns)(manager, source_entity_js_1.Source, survivor.id, {
        ...(survivor.publishedText === null && { publishedText: loser.publishedText, publishedOn: loser.publishedOn }),
        ...Object.fromEntries(ADOPTED.map((field) => [field, survivor[field] ?? loser[field]])),
    });
}
/** What the survivor is given where only the first had it; its own address goes on leading to the survivor. */
const ADOPTED = [
    ...['citation', 'titleSource', 'accessedOn', 'reliability', 'textOfId', 'note', 'retrievedVia'],
    ...['archivedAt', 'archiveUrl', 'contentHash'],
];
//# sourceMappingURL=source-merge.js.map