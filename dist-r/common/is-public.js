"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECORDS = void 0;
exports.isPublic = isPublic;
/** What published events can rest on. */
exports.RECORDS = ['actor', 'source', 'publisher', 'dossier'];
const TABLES = {
    actor: 'actors',
    source: 'sources',
    publisher: 'publishers',
    dossier: 'dossiers',
};
/** Whether published events rest on a record, so that readers see what it says. */
async function isPublic(manager, entity, id) {
    const [row] = await manager.query(`SELECT is_public AS seen FROM ${TABLES[entity]} WHERE id = $1`, [id]);
    return row?.seen ?? false;
}
//# sourceMappingURL=is-public.js.map