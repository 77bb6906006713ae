"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MERGING_PUBLISHERS = void 0;
const set_columns_js_1 = require("../database/set-columns.js");
const publisher_references_sql_js_1 = require("./publisher-references.sql.js");
const publisher_entity_js_1 = require("./publisher.entity.js");
/**
 * Whatever the first brought out, wrote or sent over its wire is the second’s then, which is given the grade, country and note
 * that only the first had. The name of the first goes on meaning the second.
 */
exports.MERGING_PUBLISHERS = {
    entity: publisher_entity_js_1.Publisher,
    ...{ thing: 'publisher', table: 'publishers', before: 'source' },
    touched: `
    SELECT 'publisher' AS entity, id FROM publishers WHERE $1 IN (id, merged_into_id)
    UNION ALL SELECT 'source', id FROM sources WHERE $1 IN (publisher_id, text_of_id)
    UNION ALL SELECT 'source', source_id FROM source_agencies WHERE publisher_id = $1`,
    references: [
        'UPDATE publishers SET merged_into_id = $2 WHERE $1 IN (id, merged_into_id)',
        `UPDATE sources s SET publisher_id = p.id, publisher = p.name FROM publishers p WHERE p.id = $2 AND s.publisher_id = $1`,
        'UPDATE sources SET text_of_id = $2 WHERE text_of_id = $1',
        // Of a document that names both wires one of them is enough.
        `DELETE FROM source_agencies g USING source_agencies o
     WHERE g.publisher_id = $1 AND o.publisher_id = $2 AND o.source_id = g.source_id`,
        'UPDATE source_agencies SET publisher_id = $2 WHERE publisher_id = $1',
    ],
    moved: [
        {
            ...{ table: 'publishers', by: 'id' },
            of: 'SELECT id FROM publishers WHERE $1 IN (id, merged_into_id) UNION SELECT $2::uuid',
        },
        {
            ...{ table: 'sources', by: 'id', columns: ['publisher_id', 'publisher', 'text_of_id'] },
            of: 'SELECT id FROM sources WHERE $1 IN (publisher_id, text_of_id)',
        },
        {
            ...{ table: 'source_agencies', by: 'source_id', order: 'ordinal, publisher_id' },
            of: 'SELECT source_id FROM source_agencies WHERE publisher_id = $1',
        },
    ],
    namings: publisher_references_sql_js_1.NAMING_PUBLISHERS,
    adopt,
};
function adopt(manager, { loser, survivor }) {
    return (0, set_columns_js_1.setColumns)(manager, publisher_entity_js_1.Publisher, survivor.id, {
        // F is a grade that nobody has given.
        reliability: survivor.reliability === 'F' ? loser.reliability : survivor.reliability,
        country: survivor.country ?? loser.country,
        note: survivor.note ?? loser.note,
    });
}
//# sourceMappingURL=publisher-merge.js.map