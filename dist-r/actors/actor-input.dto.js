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
exports.AlikeQueryDto = exports.ActorPatchDto = exports.NewActorDto = exports.DatedNameInputDto = exports.TenureInputDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const is_country_js_1 = require("../common/is-country.js");
const is_edtf_js_1 = require("../common/is-edtf.js");
const is_window_js_1 = require("../common/is-window.js");
const is_language_js_1 = require("../common/is-language.js");
const is_names_js_1 = require("../common/is-names.js");
const is_slug_js_1 = require("../common/is-slug.js");
const is_text_js_1 = require("../common/is-text.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const validator_reason_js_1 = require("../common/validator-reason.js");
/** An office of a person as it is written. */
class TenureInputDto {
}
exports.TenureInputDto = TenureInputDto;
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], TenureInputDto.prototype, "office", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_names_js_1.IsNames)(),
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], TenureInputDto.prototype, "offices", void 0);
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], TenureInputDto.prototype, "body", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", Object)
], TenureInputDto.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_window_js_1.IsLastDay)(),
    __metadata("design:type", Object)
], TenureInputDto.prototype, "to", void 0);
/** A name that an actor had for a time, as it is written. */
class DatedNameInputDto {
}
exports.DatedNameInputDto = DatedNameInputDto;
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], DatedNameInputDto.prototype, "name", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", Object)
], DatedNameInputDto.prototype, "language", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", Object)
], DatedNameInputDto.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_window_js_1.IsLastDay)(),
    __metadata("design:type", Object)
], DatedNameInputDto.prototype, "to", void 0);
/** An actor as it is written. */
class ActorInputDto {
}
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], ActorInputDto.prototype, "slug", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], ActorInputDto.prototype, "name", void 0);
__decorate([
    (0, class_validator_1.IsIn)(vocabulary_js_1.ACTOR_TYPES),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ACTOR_TYPES, enumName: 'ActorType' }),
    __metadata("design:type", String)
], ActorInputDto.prototype, "type", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_names_js_1.IsNames)(),
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], ActorInputDto.prototype, "names", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(200),
    (0, is_text_js_1.EachText)(300),
    __metadata("design:type", Array)
], ActorInputDto.prototype, "aliases", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(100),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => DatedNameInputDto),
    __metadata("design:type", Array)
], ActorInputDto.prototype, "datedNames", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_country_js_1.IsCountry)(),
    __metadata("design:type", Object)
], ActorInputDto.prototype, "country", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.Matches)(/^Q[1-9]\d{0,15}$/, {
        context: (0, validator_reason_js_1.writtenAs)('wikidata'),
        message: '$property must be a Wikidata id such as Q794',
    }),
    __metadata("design:type", Object)
], ActorInputDto.prototype, "wikidata", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(100),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => TenureInputDto),
    __metadata("design:type", Array)
], ActorInputDto.prototype, "tenures", void 0);
/** An actor to be made. */
class NewActorDto extends ActorInputDto {
}
exports.NewActorDto = NewActorDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsBoolean)(),
    __metadata("design:type", Boolean)
], NewActorDto.prototype, "confirmed", void 0);
/** What is to be different about an actor; what is left out stays. */
class ActorPatchDto extends (0, swagger_1.PartialType)((0, swagger_1.OmitType)(ActorInputDto, ['slug']), { skipNullProperties: false }) {
}
exports.ActorPatchDto = ActorPatchDto;
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], ActorPatchDto.prototype, "reason", void 0);
/** Whom a new actor may be: its name, and what it is where that is chosen. */
class AlikeQueryDto {
}
exports.AlikeQueryDto = AlikeQueryDto;
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], AlikeQueryDto.prototype, "name", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(vocabulary_js_1.ACTOR_TYPES),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ACTOR_TYPES, enumName: 'ActorType', required: false }),
    __metadata("design:type", String)
], AlikeQueryDto.prototype, "type", void 0);
//# sourceMappingURL=actor-input.dto.js.map