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
exports.FollowUpsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const json_js_1 = require("../common/json.js");
const perspective_js_1 = require("../common/perspective.js");
const follow_up_query_dto_js_1 = require("./follow-up-query.dto.js");
const follow_up_statistics_js_1 = require("./follow-up-statistics.js");
const follow_ups_dto_js_1 = require("./follow-ups.dto.js");
const follow_ups_queries_js_1 = require("./follow-ups.queries.js");
const statistics_dto_js_1 = require("./statistics.dto.js");
let FollowUpsController = class FollowUpsController {
    constructor(queries, statistics) {
        this.queries = queries;
        this.statistics = statistics;
    }
    list(query, perspective) {
        return this.queries.page(query, perspective);
    }
    numbers(query, perspective) {
        return this.statistics.of(query, perspective);
    }
};
exports.FollowUpsController = FollowUpsController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Announced next steps and what became of them, in the order they were announced' }),
    (0, swagger_1.ApiOkResponse)({ type: follow_ups_dto_js_1.FollowUpPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follow_up_query_dto_js_1.FollowUpQueryDto, Object]),
    __metadata("design:returntype", Promise)
], FollowUpsController.prototype, "list", null);
__decorate([
    (0, common_1.Get)('statistics'),
    (0, swagger_1.ApiOperation)({ summary: 'How many came true, how late and where, each number with how many are behind it' }),
    (0, swagger_1.ApiOkResponse)({ type: statistics_dto_js_1.FollowUpStatisticsDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follow_up_query_dto_js_1.FollowUpFilterDto, Object]),
    __metadata("design:returntype", Promise)
], FollowUpsController.prototype, "numbers", null);
exports.FollowUpsController = FollowUpsController = __decorate([
    (0, swagger_1.ApiTags)('follow-ups'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('follow-ups'),
    __metadata("design:paramtypes", [follow_ups_queries_js_1.FollowUpsQueries, follow_up_statistics_js_1.FollowUpStatistics])
], FollowUpsController);
//# sourceMappingURL=follow-ups.controller.js.map