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
exports.RecordHistoryController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const record_history_queries_js_1 = require("./record-history.queries.js");
const revision_dto_js_1 = require("./revision.dto.js");
let RecordHistoryController = class RecordHistoryController {
    constructor(history) {
        this.history = history;
    }
    ofDossier(id, query, perspective) {
        return this.history.page('dossier', id, query, perspective);
    }
    ofActor(id, query, perspective) {
        return this.history.page('actor', id, query, perspective);
    }
    ofSource(id, query, perspective) {
        return this.history.page('source', id, query, perspective);
    }
    ofPublisher(id, query, perspective) {
        return this.history.page('publisher', id, query, perspective);
    }
};
exports.RecordHistoryController = RecordHistoryController;
__decorate([
    (0, common_1.Get)('dossiers/:id/revisions'),
    (0, swagger_1.ApiOperation)({ summary: 'Who changed what of a dossier, when and why, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: revision_dto_js_1.RevisionsPageDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, revision_dto_js_1.RevisionsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], RecordHistoryController.prototype, "ofDossier", null);
__decorate([
    (0, common_1.Get)('actors/:id/revisions'),
    (0, swagger_1.ApiOperation)({ summary: 'Who changed what of an actor, when and why, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: revision_dto_js_1.RevisionsPageDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, revision_dto_js_1.RevisionsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], RecordHistoryController.prototype, "ofActor", null);
__decorate([
    (0, common_1.Get)('sources/:id/revisions'),
    (0, swagger_1.ApiOperation)({ summary: 'Who changed what of a source, when and why, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: revision_dto_js_1.RevisionsPageDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, revision_dto_js_1.RevisionsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], RecordHistoryController.prototype, "ofSource", null);
__decorate([
    (0, common_1.Get)('publishers/:id/revisions'),
    (0, swagger_1.ApiOperation)({ summary: 'Who changed what of a publisher, when and why, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: revision_dto_js_1.RevisionsPageDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, revision_dto_js_1.RevisionsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], RecordHistoryController.prototype, "ofPublisher", null);
exports.RecordHistoryController = RecordHistoryController = __decorate([
    (0, swagger_1.ApiTags)('history'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)(),
    __metadata("design:paramtypes", [record_history_queries_js_1.RecordHistoryQueries])
], RecordHistoryController);
//# sourceMappingURL=record-history.controller.js.map