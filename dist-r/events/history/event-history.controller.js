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
exports.EventHistoryController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const identifier_js_1 = require("../../common/identifier.js");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const perspective_js_1 = require("../../common/perspective.js");
const revision_dto_js_1 = require("../../history/revision.dto.js");
const event_addresses_queries_js_1 = require("../event-addresses.queries.js");
const event_history_dto_js_1 = require("./event-history.dto.js");
const event_history_queries_js_1 = require("./event-history.queries.js");
const version_number_js_1 = require("../../history/version-number.js");
let EventHistoryController = class EventHistoryController {
    constructor(history, addresses) {
        this.history = history;
        this.addresses = addresses;
    }
    async list(id, query, perspective) {
        const page = await this.history.page(await this.addresses.find(id, perspective.seesDrafts), query, perspective);
        if (!page)
            throw (0, identifier_js_1.notFound)('event', id);
        return page;
    }
    async one(id, version, _, perspective) {
        const told = await this.history.version(await this.addresses.find(id, perspective.seesDrafts), (0, version_number_js_1.versionNumber)(version), perspective);
        if (!told)
            throw (0, identifier_js_1.notFound)('version', version);
        return told;
    }
};
exports.EventHistoryController = EventHistoryController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'Who changed what, when and why, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: revision_dto_js_1.RevisionsPageDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, revision_dto_js_1.RevisionsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], EventHistoryController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':version'),
    (0, swagger_1.ApiOperation)({ summary: 'The event as it was in one version' }),
    (0, swagger_1.ApiOkResponse)({ type: event_history_dto_js_1.EventVersionDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Param)('version')),
    __param(2, (0, common_1.Query)()),
    __param(3, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, known_on_dto_js_1.LanguageDto, Object]),
    __metadata("design:returntype", Promise)
], EventHistoryController.prototype, "one", null);
exports.EventHistoryController = EventHistoryController = __decorate([
    (0, swagger_1.ApiTags)('history'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('events/:id/revisions'),
    __metadata("design:paramtypes", [event_history_queries_js_1.EventHistoryQueries, event_addresses_queries_js_1.EventAddresses])
], EventHistoryController);
//# sourceMappingURL=event-history.controller.js.map