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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.standingMergesOf = standingMergesOf;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const refuses_js_1 = require("../common/refuses.js");
const named_js_1 = require("../common/sql/named.js");
const viewer_js_1 = require("../common/viewer.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const by_js_1 = require("./by.js");
const standing_merges_dto_js_1 = require("./standing-merges.dto.js");
const undo_merge_service_js_1 = require("./undo-merge.service.js");
/** What was merged into one of a kind, and how that is undone. */
function standingMergesOf(merging) {
    const { table, thing } = merging;
    const one = thing === 'actor' ? 'an actor' : `a ${thing}`;
    let StandingMergesController = class StandingMergesController {
        constructor(database, undoing) {
            this.database = database;
            this.undoing = undoing;
        }
        async list(id) {
            const parameters = new parameters_js_1.Parameters();
            const [row] = await this.database.read(`SELECT ARRAY(SELECT jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.${thing === 'source' ? 'title' : 'name'},
             'mergedAt', rfc3339(m.recorded_at), 'author', r.author, 'reason', r.reason)
           FROM merges m JOIN ${table} k ON k.id = m.merged_id
           JOIN revisions r ON r.entity = m.entity AND r.entity_id = m.merged_id AND r.recorded_at = m.recorded_at
           WHERE m.into_id = x.id AND k.merged_into_id = x.id ORDER BY m.recorded_at DESC LIMIT 50) AS items
         FROM ${table} x WHERE ${(0, named_js_1.named)('x', (0, identifier_js_1.uuidOrSlug)(id), parameters)}`, parameters.values);
            if (!row)
                throw (0, identifier_js_1.notFound)(thing, id);
            return row;
        }
        async undo(id, { reason }, author) {
            await this.database.write((manager) => this.undoing.undo(manager, merging, (0, identifier_js_1.uuidOrSlug)(id), (0, by_js_1.by)(author, reason)));
        }
    };
    __decorate([
        (0, common_1.Get)(':id/merges'),
        (0, allow_js_1.Allow)('merge'),
        (0, swagger_1.ApiOperation)({ summary: `What was merged into ${one} and can be taken out again, newest first` }),
        (0, swagger_1.ApiOkResponse)({ type: standing_merges_dto_js_1.StandingMergesDto }),
        __param(0, (0, common_1.Param)('id')),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String]),
        __metadata("design:returntype", Promise)
    ], StandingMergesController.prototype, "list", null);
    __decorate([
        (0, common_1.Delete)(':id/merge'),
        (0, allow_js_1.Allow)('merge'),
        (0, common_1.HttpCode)(204),
        (0, refuses_js_1.Refuses)('conflict'),
        (0, swagger_1.ApiOperation)({
            summary: `Undo the merge of ${one} into another: all is as it was before`,
            description: 'For as long as nothing was written since that rests on it: no row that it moved was changed, and nothing else names the ' +
                'one that stayed that did not then. Merges into one are undone from the newest on.',
        }),
        (0, swagger_1.ApiNoContentResponse)({ description: 'The two are apart again' }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Query)()),
        __param(2, (0, viewer_js_1.Author)()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, standing_merges_dto_js_1.UndoMergeDto, Object]),
        __metadata("design:returntype", Promise)
    ], StandingMergesController.prototype, "undo", null);
    StandingMergesController = __decorate([
        (0, swagger_1.ApiTags)(table),
        (0, common_1.Controller)(table),
        __metadata("design:paramtypes", [database_js_1.Database, undo_merge_service_js_1.UndoMergeService])
    ], StandingMergesController);
    // The API's description names operations after their controllers.
    const name = `StandingMergesOf${table.charAt(0).toUpperCase()}${table.slice(1)}Controller`;
    Object.defineProperty(StandingMergesController, 'name', { value: name });
    return StandingMergesController;
}
//# sourceMappingURL=standing-merges.controller.js.map