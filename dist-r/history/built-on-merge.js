"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writtenSince = writtenSince;
const moved_rows_js_1 = require("./moved-rows.js");
const names_js_1 = require("./names.js");
/**
 * Why a merge cannot be undone any more: another one into the same since, a row that is not as it was left, or one that names the
 * one that stayed and did not then; null where nothing rests on it.
 */
async function writtenSince(manager, { moved, namings, thing }, { mergedId, intoId }) {
    const [later] = await manager.query(`SELECT o.merged_id AS id FROM merges m JOIN merges o ON o.into_id = m.into_id AND o.recorded_at > m.recorded_at
     WHERE m.merged_id = $1 ORDER BY o.recorded_at DESC LIMIT 1`, [mergedId]);
    if (later)
        return { code: 'merged_since', parameters: { name: await nameOf(manager, { entity: thing, id: later.id }) } };
    for (const rows of moved) {
        const key = await (0, moved_rows_js_1.changedRow)(manager, rows, mergedId);
        if (key !== null)
            return writtenIn(manager, await thingLeft(manager, rows.table, key, mergedId));
    }
    const [row] = await manager.query(`SELECT relation, key FROM (${(0, moved_rows_js_1.namingRows)(namings, '$1')}) AS now
     WHERE key IN (SELECT key FROM (${(0, moved_rows_js_1.namingRows)(namings, '$1')}) AS each EXCEPT SELECT unnest(named) FROM merges WHERE merged_id = $2)
     LIMIT 1`, [intoId, mergedId]);
    return row ? writtenIn(manager, await thingNow(manager, row)) : null;
}
/** Of which thing a row tells, and the column that names it; `key` where that is what the row is found by. */
const TELLS = {
    actors: ['actor', 'key'],
    actor_names: ['actor', 'key'],
    dated_names: ['actor', 'key'],
    tenures: ['actor', 'person_id'],
    publishers: ['publisher', 'key'],
    sources: ['source', 'key'],
    source_agencies: ['source', 'key'],
    dossier_actors: ['dossier', 'dossier_id'],
};
const OF_EVENTS = ['event', 'event_id'];
/** Of which thing a row told once the merge was done. */
async function thingLeft(manager, relation, key, merged) {
    const [entity, column] = TELLS[relation] ?? OF_EVENTS;
    if (column === 'key')
        return { entity, id: key };
    const [row] = await manager.query(`SELECT coalesce(after, before) ->> $4 AS id FROM merge_rows WHERE merged_id = $1 AND relation = $2 AND key = $3`, [merged, relation, key, column]);
    return { entity, id: row?.id ?? key };
}
async function thingNow(manager, { relation, key }) {
    const [entity, column] = TELLS[relation] ?? OF_EVENTS;
    if (column === 'key')
        return { entity, id: key };
    const [row] = await manager.query(`SELECT ${column} AS id FROM ${relation} WHERE id = $1`, [key]);
    return { entity, id: row?.id ?? key };
}
async function writtenIn(manager, thing) {
    return { code: 'written_since', parameters: { name: await nameOf(manager, thing) } };
}
/** What people call it. */
async function nameOf(manager, { entity, id }) {
    const rows = entity === 'event'
        ? await manager.query(`SELECT concat_ws(' · ', ref, title) AS name FROM events WHERE id = $1`, [id])
        : await manager.query((0, names_js_1.recordNames)(true), [[id], null]);
    return rows[0]?.name ?? id;
}
//# sourceMappingURL=built-on-merge.js.map