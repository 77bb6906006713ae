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
exports.FormDraftsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const json_js_1 = require("../common/json.js");
const viewer_js_1 = require("../common/viewer.js");
const refuses_js_1 = require("../common/refuses.js");
const check_form_draft_js_1 = require("./check-form-draft.js");
const form_drafts_dto_js_1 = require("./form-drafts.dto.js");
const form_drafts_service_js_1 = require("./form-drafts.service.js");
let FormDraftsController = class FormDraftsController {
    constructor(drafts) {
        this.drafts = drafts;
    }
    list({ userId }) {
        return this.drafts.list(userId);
    }
    async one({ userId }, key) {
        const draft = await this.drafts.one(userId, (0, check_form_draft_js_1.checkKey)(key));
        if (draft === null)
            throw (0, identifier_js_1.notFound)('draft', key);
        return draft;
    }
    keep({ userId }, key, document) {
        return this.drafts.keep(userId, (0, check_form_draft_js_1.checkKey)(key), (0, check_form_draft_js_1.checkDocument)(document));
    }
    async forget({ userId }, key) {
        await this.drafts.forget(userId, (0, check_form_draft_js_1.checkKey)(key));
    }
};
exports.FormDraftsController = FormDraftsController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'One’s own unfinished forms, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: form_drafts_dto_js_1.FormDraftListDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], FormDraftsController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':key'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'One’s own unfinished form, as it was left' }),
    (0, swagger_1.ApiOkResponse)({ type: form_drafts_dto_js_1.FormDraftDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('key')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], FormDraftsController.prototype, "one", null);
__decorate([
    (0, common_1.Put)(':key'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'Keep a form as it is now: any JSON object of up to 256 kB' }),
    (0, swagger_1.ApiBody)({ schema: { type: 'object', additionalProperties: true } }),
    (0, swagger_1.ApiOkResponse)({ type: form_drafts_dto_js_1.FormDraftRefDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('key')),
    __param(2, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String, Object]),
    __metadata("design:returntype", Promise)
], FormDraftsController.prototype, "keep", null);
__decorate([
    (0, common_1.Delete)(':key'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Forget a form; also where there is none' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'There is no such form any more' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('key')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], FormDraftsController.prototype, "forget", null);
exports.FormDraftsController = FormDraftsController = __decorate([
    (0, swagger_1.ApiTags)('drafts'),
    (0, allow_js_1.Allow)('form.draft'),
    (0, common_1.Controller)('drafts'),
    __metadata("design:paramtypes", [form_drafts_service_js_1.FormDraftsService])
], FormDraftsController);
//# sourceMappingURL=form-drafts.controller.js.map