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
exports.MergesService = void 0;
const common_1 = require("@nestjs/common");
const lock_pair_js_1 = require("../database/lock-pair.js");
const kept_merge_js_1 = require("./kept-merge.js");
const revisions_service_js_1 = require("./revisions.service.js");
const touched_js_1 = require("./touched.js");
/** Makes one of two. */
let MergesService = class MergesService {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /**
     * Whatever referred to the first refers to the second then, and slug and id of the first lead to it. One revision each,
     * also of all else that changes by it. `id` and `into` are uuids or slugs. Gives the id of the one that stays.
     */
    async merge(manager, merging, { id, into }, authorship) {
        await (0, touched_js_1.lockTouched)(manager, merging, id);
        const pair = await (0, lock_pair_js_1.lockPair)(manager, merging.entity, id, into);
        merging.refuse?.(pair);
        const { loser, survivor } = pair;
        const things = [{ entity: merging.thing, id: survivor.id }, ...(await (0, touched_js_1.touched)(manager, merging, loser.id))];
        await this.revisions.revise(manager, things, authorship, () => (0, kept_merge_js_1.keepMerge)(manager, merging, pair, things, async () => {
            for (const statement of merging.references)
                await manager.query(statement, [loser.id, survivor.id]);
            await merging.adopt(manager, pair);
        }));
        return survivor.id;
    }
};
exports.MergesService = MergesService;
exports.MergesService = MergesService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], MergesService);
//# sourceMappingURL=merges.service.js.map