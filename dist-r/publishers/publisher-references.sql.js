"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NAMING_PUBLISHERS = exports.REFERENCES_TO_PUBLISHERS = void 0;
/** What refers to publisher `x`. */
exports.REFERENCES_TO_PUBLISHERS = {
    sources: 'sources s WHERE s.publisher_id = x.id',
    texts: 'sources s WHERE s.text_of_id = x.id',
    wires: 'source_agencies g WHERE g.publisher_id = x.id',
};
/** Wherever a row names a publisher. */
exports.NAMING_PUBLISHERS = [
    { table: 'sources', column: 'publisher_id', key: 'id' },
    { table: 'sources', column: 'text_of_id', key: 'id' },
    { table: 'source_agencies', column: 'publisher_id', key: 'source_id' },
];
//# sourceMappingURL=publisher-references.sql.js.map