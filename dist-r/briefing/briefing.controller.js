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
exports.BriefingController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const locale_of_js_1 = require("../common/locale-of.js");
const perspective_js_1 = require("../common/perspective.js");
const briefing_markdown_js_1 = require("./briefing-markdown.js");
const briefing_dto_js_1 = require("./briefing.dto.js");
const briefing_queries_js_1 = require("./briefing.queries.js");
let BriefingController = class BriefingController {
    constructor(queries) {
        this.queries = queries;
    }
    async briefing(id, query, perspective) {
        const briefing = await this.queries.of((0, identifier_js_1.uuidOrSlug)(id), query, perspective);
        if (!briefing)
            throw (0, identifier_js_1.notFound)('dossier', id);
        return briefing;
    }
    async markdown(id, query, perspective, written) {
        const { language } = query;
        return (0, briefing_markdown_js_1.briefingMarkdown)(await this.briefing(id, query, perspective), language, written(language));
    }
};
exports.BriefingController = BriefingController;
__decorate([
    (0, common_1.Get)(':id/briefing'),
    (0, swagger_1.ApiOperation)({
        summary: 'What happened in a window, what is due, overdue, standing and disputed, with numbered sources',
    }),
    (0, swagger_1.ApiOkResponse)({ type: briefing_dto_js_1.BriefingDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, briefing_dto_js_1.BriefingQueryDto, Object]),
    __metadata("design:returntype", Promise)
], BriefingController.prototype, "briefing", null);
__decorate([
    (0, common_1.Get)(':id/briefing.md'),
    (0, common_1.Header)('content-type', 'text/markdown; charset=utf-8'),
    (0, swagger_1.ApiOperation)({ summary: 'The same as Markdown' }),
    (0, swagger_1.ApiProduces)('text/markdown'),
    (0, swagger_1.ApiOkResponse)({ description: 'The briefing', schema: { type: 'string' } }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __param(3, (0, locale_of_js_1.Written)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, briefing_dto_js_1.BriefingQueryDto, Object, Function]),
    __metadata("design:returntype", Promise)
], BriefingController.prototype, "markdown", null);
exports.BriefingController = BriefingController = __decorate([
    (0, swagger_1.ApiTags)('dossiers'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('dossiers'),
    __metadata("design:paramtypes", [briefing_queries_js_1.BriefingQueries])
], BriefingController);
//# sourceMappingURL=briefing.controller.js.map