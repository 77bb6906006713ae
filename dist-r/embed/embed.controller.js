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
exports.EmbedController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const problem_js_1 = require("../common/problem.js");
const embed_query_dto_js_1 = require("./embed-query.dto.js");
const embed_refusals_filter_js_1 = require("./embed-refusals.filter.js");
const language_asked_js_1 = require("./language-asked.js");
const pages_service_js_1 = require("./page/pages.service.js");
const settings_js_1 = require("./settings.js");
/** Timelines for frames on pages of others: as readers see them, without session or cookie. No part of the API: what they answer is for people. */
let EmbedController = class EmbedController {
    constructor(pages, settings) {
        this.pages = pages;
        this.settings = settings;
    }
    async page(dossier, query, request) {
        if (this.settings.readAccess === 'members')
            throw new problem_js_1.Problem('forbidden', 'Reading is for members.');
        return this.pages.page(dossier, query, (0, language_asked_js_1.languageAsked)(request));
    }
};
exports.EmbedController = EmbedController;
__decorate([
    (0, common_1.Get)(':dossier'),
    (0, common_1.Header)('content-type', 'text/html; charset=utf-8'),
    (0, common_1.Header)('cache-control', 'public, max-age=60'),
    (0, common_1.Header)('vary', 'accept-language'),
    __param(0, (0, common_1.Param)('dossier')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, embed_query_dto_js_1.EmbedQueryDto, Object]),
    __metadata("design:returntype", Promise)
], EmbedController.prototype, "page", null);
exports.EmbedController = EmbedController = __decorate([
    (0, swagger_1.ApiExcludeController)(),
    (0, allow_js_1.Public)(),
    (0, common_1.UseFilters)(embed_refusals_filter_js_1.EmbedRefusals),
    (0, common_1.Controller)('embed/d'),
    __param(1, (0, common_1.Inject)(settings_js_1.EMBED_SETTINGS)),
    __metadata("design:paramtypes", [pages_service_js_1.EmbedPages, Object])
], EmbedController);
//# sourceMappingURL=embed.controller.js.map