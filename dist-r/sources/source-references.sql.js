"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NAMING_SOURCES = exports.REFERENCES_TO_SOURCES = void 0;
/** What refers to source `x`. */
exports.REFERENCES_TO_SOURCES = {
    events: `(SELECT c.event_id FROM citations c WHERE c.source_id = x.id
    UNION SELECT a.event_id FROM participation_acts a WHERE a.source_id = x.id
    UNION SELECT l.event_id FROM status_changes l WHERE l.source_id = x.id) naming`,
    citations: 'citations c WHERE c.source_id = x.id',
    ledgerEntries: 'status_changes l WHERE l.source_id = x.id',
};
/** Wherever a row names a source, but for its own wires. */
exports.NAMING_SOURCES = [
    { table: 'citations', column: 'source_id', key: 'id' },
    { table: 'status_changes', column: 'source_id', key: 'id' },
    { table: 'participation_acts', column: 'source_id', key: 'id' },
];
//# sourceMappingURL=source-references.sql.js.map