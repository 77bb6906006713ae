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
exports.SearchController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const search_dto_js_1 = require("./search.dto.js");
const search_service_js_1 = require("./search.service.js");
let SearchController = class SearchController {
    constructor(search) {
        this.search = search;
    }
    hits(query, perspective) {
        return this.search.hits(query, perspective);
    }
    suggestions(query, perspective) {
        return this.search.suggestions(query, perspective);
    }
};
exports.SearchController = SearchController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'Whatever is found: days, actors, places, events, quotes and sources' }),
    (0, swagger_1.ApiOkResponse)({ type: search_dto_js_1.SearchHitsDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [search_dto_js_1.SearchQueryDto, Object]),
    __metadata("design:returntype", Promise)
], SearchController.prototype, "hits", null);
__decorate([
    (0, common_1.Get)('suggestions'),
    (0, swagger_1.ApiOperation)({ summary: 'What may be meant while one types: days, actors, places and events' }),
    (0, swagger_1.ApiOkResponse)({ type: search_dto_js_1.SearchHitsDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [search_dto_js_1.SearchQueryDto, Object]),
    __metadata("design:returntype", Promise)
], SearchController.prototype, "suggestions", null);
exports.SearchController = SearchController = __decorate([
    (0, swagger_1.ApiTags)('search'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('search'),
    __metadata("design:paramtypes", [search_service_js_1.SearchService])
], SearchController);
//# sourceMappingURL=search.controller.js.map