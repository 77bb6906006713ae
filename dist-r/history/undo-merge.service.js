"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UndoMergeService = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const built_on_merge_js_1 = require("./built-on-merge.js");
const merge_entity_js_1 = require("./merge.entity.js");
const moved_rows_js_1 = require("./moved-rows.js");
const revisions_service_js_1 = require("./revisions.service.js");
const touched_js_1 = require("./touched.js");
/** Makes two of what was merged. */
let UndoMergeService = class UndoMergeService {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /**
     * Whatever the merge of `id` (uuid or slug) changed is as it was before, with one revision each. Throws `not_found`, and
     * `conflict` where it was not merged, or something was written since that rests on the merge. Gives its id.
     */
    async undo(manager, merging, id, authorship) {
        const merge = await this.standing(manager, merging, id);
        await (0, touched_js_1.lockThings)(manager, merge.things, merging.before);
        const { loser, survivor } = await lockBoth(manager, merging.entity, merge);
        // Somebody else may have undone it, or merged the two into others, while these were waited for.
        if (loser.mergedIntoId === null)
            throw refused({ code: 'not_merged', parameters: { name: loser.slug } });
        if (loser.mergedIntoId !== survivor.id)
            throw refused({ code: 'merged_on', parameters: { name: survivor.slug } });
        const since = await (0, built_on_merge_js_1.writtenSince)(manager, merging, merge);
        if (since)
            throw refused(since);
        await this.revisions.revise(manager, merge.things, authorship, async () => {
            const [things, ...others] = merging.moved;
            // What only one of them can have it gives up before the other gets it, and nothing goes to what still counts as merged.
            await (0, moved_rows_js_1.restoreRows)(manager, things, loser.id, [survivor.id]);
            await (0, moved_rows_js_1.restoreRows)(manager, things, loser.id, [loser.id]);
            await (0, moved_rows_js_1.restoreRows)(manager, things, loser.id);
            for (const rows of others)
                await (0, moved_rows_js_1.restoreRows)(manager, rows, loser.id);
        });
        await manager.delete(merge_entity_js_1.Merge, { mergedId: loser.id });
        return loser.id;
    }
    /** The merge that stands. */
    async standing(manager, { table, thing }, id) {
        const [merged] = await manager.query(`SELECT id, slug, merged_into_id IS NOT NULL AS gone FROM ${table} WHERE ${(0, identifier_js_1.isUuid)(id) ? 'id' : 'slug'} = $1`, [id]);
        if (!merged)
            throw (0, identifier_js_1.notFound)(thing, id);
        if (!merged.gone)
            throw refused({ code: 'not_merged', parameters: { name: merged.slug } });
        const merge = await manager.findOneBy(merge_entity_js_1.Merge, { mergedId: merged.id });
        if (!merge)
            throw refused({ code: 'merge_not_kept' });
        return merge;
    }
};
exports.UndoMergeService = UndoMergeService;
exports.UndoMergeService = UndoMergeService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], UndoMergeService);
/** Locks the two until the transaction ends: nobody refers to either meanwhile. */
async function lockBoth(manager, entity, { mergedId, intoId }) {
    const rows = await manager
        .createQueryBuilder(entity, 'thing')
        .where('thing.id = ANY (:ids)', { ids: [mergedId, intoId] })
        .orderBy('thing.id')
        .setLock('pessimistic_write')
        .getMany();
    const [loser, survivor] = [mergedId, intoId].map((id) => rows.find((row) => row.id === id));
    if (!loser || !survivor)
        throw new Error(`There is no ${mergedId} or ${intoId}`);
    return { loser, survivor };
}
const SENTENCES = {
    not_merged: 'It has not been merged into another one.',
    merge_not_kept: 'It was merged before merges could be undone.',
    merged_on: 'What it was merged into has been merged into another one: undo that first.',
    merged_since: 'Another one has been merged into the same since: undo that first.',
    written_since: 'Something was written since that rests on the merge.',
};
function refused(reason) {
    const detail = SENTENCES[reason.code];
    return new problem_js_1.Problem('conflict', detail, [(0, refusal_js_1.refusal)('/id', reason, detail)]);
}
//# sourceMappingURL=undo-merge.service.js.map