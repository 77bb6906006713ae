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
exports.RECORD_RESTORE_CONTROLLERS = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const repeatable_js_1 = require("../common/idempotency/repeatable.js");
const if_match_js_1 = require("../common/if-match.js");
const reason_dto_js_1 = require("../common/reason.dto.js");
const viewer_js_1 = require("../common/viewer.js");
const version_number_js_1 = require("../history/version-number.js");
const record_kinds_js_1 = require("./record-kinds.js");
const record_restore_dto_js_1 = require("./record-restore.dto.js");
const record_restores_service_js_1 = require("./record-restores.service.js");
/** The controllers that bring earlier versions back, of all kinds of records. */
exports.RECORD_RESTORE_CONTROLLERS = record_kinds_js_1.RECORD_KINDS.map((kind) => controllerOf(kind));
function controllerOf({ entity, list, one, action }) {
    let RecordRestoresController = class RecordRestoresController {
        constructor(restores) {
            this.restores = restores;
        }
        restore(id, version, ifMatch, { reason = null }, viewer, repeat) {
            return this.restores.restore({ entity, id, viewer, ifMatch, reason }, (0, version_number_js_1.versionNumber)(version), repeat);
        }
    };
    __decorate([
        (0, common_1.Post)(':version/restore'),
        (0, allow_js_1.Allow)(action),
        (0, if_match_js_1.NeedsIfMatch)(),
        (0, repeatable_js_1.TakesIdempotencyKey)(),
        (0, common_1.HttpCode)(200),
        (0, swagger_1.ApiOperation)({
            summary: `Make ${one} what it was in a version, as a new one`,
            description: 'Where published events rest on it, a `reason` is needed, and the wish of whoever may not correct it is kept as a suggestion.',
        }),
        (0, swagger_1.ApiOkResponse)({ type: record_restore_dto_js_1.RestoredRecordDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('version')),
        __param(2, (0, common_1.Headers)('if-match')),
        __param(3, (0, common_1.Body)()),
        __param(4, (0, viewer_js_1.Author)()),
        __param(5, (0, repeatable_js_1.Repeat)()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String, Object, reason_dto_js_1.ReasonDto, Object, Object]),
        __metadata("design:returntype", Promise)
    ], RecordRestoresController.prototype, "restore", null);
    RecordRestoresController = __decorate([
        (0, swagger_1.ApiTags)('history'),
        (0, common_1.Controller)(`${list}/:id/revisions`),
        __metadata("design:paramtypes", [record_restores_service_js_1.RecordRestores])
    ], RecordRestoresController);
    // The API's description names operations after their controllers.
    const name = `${list.charAt(0).toUpperCase()}${list.slice(1)}RestoresController`;
    Object.defineProperty(RecordRestoresController, 'name', { value: name });
    return RecordRestoresController;
}
//# sourceMappingURL=record-restores.controllers.js.map