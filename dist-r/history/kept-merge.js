"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepMerge = keepMerge;
const merge_entity_js_1 = require("./merge.entity.js");
const moved_rows_js_1 = require("./moved-rows.js");
/** Keeps what `work`, which merges one into the other, changes. */
async function keepMerge(manager, { thing, moved, namings }, { loser, survivor }, things, work) {
    const merged = loser.id;
    const kept = { mergedId: merged, entity: thing, intoId: survivor.id, things: [...things], named: [] };
    await manager.insert(merge_entity_js_1.Merge, kept);
    const keys = new Map();
    for (const rows of moved) {
        keys.set(rows, await (0, moved_rows_js_1.keysOf)(manager, rows, [merged, survivor.id]));
        await (0, moved_rows_js_1.keepRows)(manager, rows, { merged, keys: keys.get(rows) ?? [], as: 'before' });
    }
    await work();
    for (const rows of moved)
        await (0, moved_rows_js_1.keepRows)(manager, rows, { merged, keys: keys.get(rows) ?? [], as: 'after' });
    await manager.query(`UPDATE merges SET named = ARRAY(SELECT DISTINCT key FROM (${(0, moved_rows_js_1.namingRows)(namings, '$2')}) now) WHERE merged_id = $1`, [merged, survivor.id]);
}
//# sourceMappingURL=kept-merge.js.map