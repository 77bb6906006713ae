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
exports.SourceReferencesDto = exports.SourceQueryDto = exports.SourcePageDto = exports.SourceDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const is_address_js_1 = require("../common/is-address.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const source_ref_dto_js_1 = require("./source-ref.dto.js");
/** A document. */
class SourceDto extends source_ref_dto_js_1.SourceRefDto {
}
exports.SourceDto = SourceDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.RELIABILITIES, enumName: 'Reliability', nullable: true }),
    __metadata("design:type", Object)
], SourceDto.prototype, "ownReliability", void 0);
class SourcePageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.SourcePageDto = SourcePageDto;
class SourceQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.AsOfDto) {
}
exports.SourceQueryDto = SourceQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], SourceQueryDto.prototype, "q", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], SourceQueryDto.prototype, "dossierFirst", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_address_js_1.IsAddress)(),
    __metadata("design:type", String)
], SourceQueryDto.prototype, "url", void 0);
/** How often a source is referred to, drafts and what was deleted included: what a merge of it moves. */
class SourceReferencesDto {
}
exports.SourceReferencesDto = SourceReferencesDto;
//# sourceMappingURL=sources.dto.js.map