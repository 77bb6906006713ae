"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECORDS_SQL = void 0;
/** Every actor, source, publisher and dossier, also what was merged, as a relation: entity, id, slug, title, version. */
exports.RECORDS_SQL = `(SELECT 'actor' AS entity, id, slug, name AS title, version FROM actors
  UNION ALL SELECT 'source', id, slug, title, version FROM sources
  UNION ALL SELECT 'publisher', id, slug, name, version FROM publishers
  UNION ALL SELECT 'dossier', id, slug, title, version FROM dossiers)`;
//# sourceMappingURL=records.sql.js.map