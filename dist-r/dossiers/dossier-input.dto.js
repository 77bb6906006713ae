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
Object.defineProperty(exports, "__esModule", { value: true });
exports.DossierIssuesDto = exports.DossierPatchDto = exports.DossierInputDto = exports.DossierWordsDto = exports.IssueWordsDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const by_language_js_1 = require("../common/by-language.js");
const is_by_language_js_1 = require("../common/is-by-language.js");
const is_language_js_1 = require("../common/is-language.js");
const is_slug_js_1 = require("../common/is-slug.js");
const is_text_js_1 = require("../common/is-text.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const validator_reason_js_1 = require("../common/validator-reason.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const is_translations_js_1 = require("./is-translations.js");
/** Characters of the sentence that says what a negotiation is. */
const MOST_SENTENCE = 160;
/** An issue of a negotiation as it is written. */
class IssueWordsDto {
}
exports.IssueWordsDto = IssueWordsDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], IssueWordsDto.prototype, "slug", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)(),
    (0, is_by_language_js_1.IsByLanguage)(100),
    __metadata("design:type", Object)
], IssueWordsDto.prototype, "labels", void 0);
/** What a negotiation is called and said to be, in a language other than its first. */
class DossierWordsDto {
}
exports.DossierWordsDto = DossierWordsDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], DossierWordsDto.prototype, "title", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(MOST_SENTENCE),
    __metadata("design:type", String)
], DossierWordsDto.prototype, "sentence", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(5000),
    __metadata("design:type", String)
], DossierWordsDto.prototype, "summary", void 0);
/** A negotiation as it is written. */
let DossierInputDto = class DossierInputDto {
};
exports.DossierInputDto = DossierInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], DossierInputDto.prototype, "slug", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.Matches)(/^[A-Z0-9]{1,8}$/, {
        context: (0, validator_reason_js_1.writtenAs)('ref_prefix'),
        message: '$property must be one to eight capital letters or digits',
    }),
    __metadata("design:type", String)
], DossierInputDto.prototype, "refPrefix", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], DossierInputDto.prototype, "title", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(5000),
    (0, class_validator_1.Matches)(...is_text_js_1.WITHOUT_NUL),
    __metadata("design:type", String)
], DossierInputDto.prototype, "summary", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(MOST_SENTENCE),
    (0, class_validator_1.Matches)(...is_text_js_1.WITHOUT_NUL),
    __metadata("design:type", String)
], DossierInputDto.prototype, "sentence", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_translations_js_1.IsTranslations)(),
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { $ref: (0, swagger_1.getSchemaPath)(DossierWordsDto) } }),
    __metadata("design:type", Object)
], DossierInputDto.prototype, "translations", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    (0, class_validator_1.Matches)(...is_text_js_1.WITHOUT_NUL),
    __metadata("design:type", String)
], DossierInputDto.prototype, "licence", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(vocabulary_js_1.AUTHORSHIPS),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.AUTHORSHIPS, enumName: 'Authorship' }),
    __metadata("design:type", String)
], DossierInputDto.prototype, "authorship", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(50),
    (0, is_text_js_1.EachText)(200),
    __metadata("design:type", Array)
], DossierInputDto.prototype, "parties", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(50),
    (0, is_text_js_1.EachText)(200),
    __metadata("design:type", Array)
], DossierInputDto.prototype, "mediators", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(100),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => IssueWordsDto),
    __metadata("design:type", Array)
], DossierInputDto.prototype, "issues", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(50),
    (0, class_validator_1.ArrayUnique)(),
    (0, is_language_js_1.IsLanguage)({ each: true }),
    __metadata("design:type", Array)
], DossierInputDto.prototype, "languages", void 0);
exports.DossierInputDto = DossierInputDto = __decorate([
    (0, swagger_1.ApiExtraModels)(DossierWordsDto)
], DossierInputDto);
/** What is to be different about a negotiation; what is left out stays. */
class DossierPatchDto extends (0, swagger_1.PartialType)((0, swagger_1.OmitType)(DossierInputDto, ['slug', 'refPrefix']), {
    skipNullProperties: false,
}) {
}
exports.DossierPatchDto = DossierPatchDto;
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], DossierPatchDto.prototype, "reason", void 0);
/** The issues of a negotiation, as a whole. */
class DossierIssuesDto extends (0, swagger_1.PickType)(DossierPatchDto, ['reason']) {
}
exports.DossierIssuesDto = DossierIssuesDto;
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(100),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => IssueWordsDto),
    __metadata("design:type", Array)
], DossierIssuesDto.prototype, "issues", void 0);
//# sourceMappingURL=dossier-input.dto.js.map