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
exports.PublisherPatchDto = exports.PublisherInputDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_country_js_1 = require("../common/is-country.js");
const is_slug_js_1 = require("../common/is-slug.js");
const is_text_js_1 = require("../common/is-text.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** A publisher as it is written. */
class PublisherInputDto {
}
exports.PublisherInputDto = PublisherInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], PublisherInputDto.prototype, "slug", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], PublisherInputDto.prototype, "name", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(vocabulary_js_1.RELIABILITIES),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.RELIABILITIES, enumName: 'Reliability', required: false }),
    __metadata("design:type", String)
], PublisherInputDto.prototype, "reliability", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(vocabulary_js_1.SOURCE_KINDS),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.SOURCE_KINDS, enumName: 'SourceKind', required: false }),
    __metadata("design:type", String)
], PublisherInputDto.prototype, "kind", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_country_js_1.IsCountry)(),
    __metadata("design:type", Object)
], PublisherInputDto.prototype, "country", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(5000),
    __metadata("design:type", Object)
], PublisherInputDto.prototype, "note", void 0);
/** What is to be different about a publisher; what is left out stays. */
class PublisherPatchDto extends (0, swagger_1.PartialType)((0, swagger_1.OmitType)(PublisherInputDto, ['slug']), {
    skipNullProperties: false,
}) {
}
exports.PublisherPatchDto = PublisherPatchDto;
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], PublisherPatchDto.prototype, "reason", void 0);
//# sourceMappingURL=publisher-input.dto.js.map