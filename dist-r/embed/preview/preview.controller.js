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
exports.PreviewController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const problem_js_1 = require("../../common/problem.js");
const spoken_languages_js_1 = require("../../domain/spoken-languages.js");
const settings_js_1 = require("../settings.js");
const preview_query_dto_js_1 = require("./preview-query.dto.js");
const previews_service_js_1 = require("./previews.service.js");
/** Pictures that messengers and pages of others show beside a link: as readers see them, whoever asks. No part of the API: what they show is for people. */
let PreviewController = class PreviewController {
    constructor(previews, settings) {
        this.previews = previews;
        this.settings = settings;
    }
    async picture(dossier, query) {
        if (this.settings.readAccess === 'members')
            throw new problem_js_1.Problem('forbidden', 'Reading is for members.');
        return this.previews.png(dossier, query, (0, spoken_languages_js_1.pickLanguage)([query.lang ?? null]));
    }
};
exports.PreviewController = PreviewController;
__decorate([
    (0, common_1.Get)(':dossier/preview.png'),
    (0, common_1.Header)('content-type', 'image/png'),
    (0, common_1.Header)('cache-control', 'public, max-age=600'),
    (0, common_1.Header)('vary', 'accept-encoding'),
    __param(0, (0, common_1.Param)('dossier')),
    __param(1, (0, common_1.Query)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, preview_query_dto_js_1.PreviewQueryDto]),
    __metadata("design:returntype", Promise)
], PreviewController.prototype, "picture", null);
exports.PreviewController = PreviewController = __decorate([
    (0, swagger_1.ApiExcludeController)(),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('embed/d'),
    __param(1, (0, common_1.Inject)(settings_js_1.EMBED_SETTINGS)),
    __metadata("design:paramtypes", [previews_service_js_1.Previews, Object])
], PreviewController);
//# sourceMappingURL=preview.controller.js.map