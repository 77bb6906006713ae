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
exports.OverviewController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const perspective_js_1 = require("../common/perspective.js");
const known_days_dto_js_1 = require("./known-days.dto.js");
const known_days_queries_js_1 = require("./known-days.queries.js");
const overview_dto_js_1 = require("./overview.dto.js");
const overview_queries_js_1 = require("./overview.queries.js");
let OverviewController = class OverviewController {
    constructor(queries, days) {
        this.queries = queries;
        this.days = days;
    }
    async overview(id, _, perspective) {
        const overview = await this.queries.of((0, identifier_js_1.uuidOrSlug)(id), perspective);
        if (!overview)
            throw (0, identifier_js_1.notFound)('dossier', id);
        return overview;
    }
    async knownDays(id, { on }, perspective) {
        const days = await this.days.beside((0, identifier_js_1.uuidOrSlug)(id), on, perspective);
        if (!days)
            throw (0, identifier_js_1.notFound)('dossier', id);
        return days;
    }
};
exports.OverviewController = OverviewController;
__decorate([
    (0, common_1.Get)(':id/overview'),
    (0, swagger_1.ApiOperation)({
        summary: 'What is next, overdue, last recorded and standing, and whether what is announced comes true: the front page',
    }),
    (0, swagger_1.ApiOkResponse)({ type: overview_dto_js_1.OverviewDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object]),
    __metadata("design:returntype", Promise)
], OverviewController.prototype, "overview", null);
__decorate([
    (0, common_1.Get)(':id/known-days'),
    (0, swagger_1.ApiOperation)({ summary: 'The days before and after one on which something about the dossier became known' }),
    (0, swagger_1.ApiOkResponse)({ type: known_days_dto_js_1.KnownDaysDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_days_dto_js_1.KnownDaysQueryDto, Object]),
    __metadata("design:returntype", Promise)
], OverviewController.prototype, "knownDays", null);
exports.OverviewController = OverviewController = __decorate([
    (0, swagger_1.ApiTags)('dossiers'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('dossiers'),
    __metadata("design:paramtypes", [overview_queries_js_1.OverviewQueries, known_days_queries_js_1.KnownDaysQueries])
], OverviewController);
//# sourceMappingURL=overview.controller.js.map