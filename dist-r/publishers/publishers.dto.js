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
exports.PublisherQueryDto = exports.PublisherPageDto = exports.PublisherReferencesDto = exports.PublisherDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** Whoever brings documents out. */
class PublisherDto {
}
exports.PublisherDto = PublisherDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.RELIABILITIES, enumName: 'Reliability' }),
    __metadata("design:type", String)
], PublisherDto.prototype, "reliability", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.SOURCE_KINDS, enumName: 'SourceKind' }),
    __metadata("design:type", String)
], PublisherDto.prototype, "kind", void 0);
/** How often a publisher is referred to, by sources that only drafts use, too: what a merge of it moves. */
class PublisherReferencesDto {
}
exports.PublisherReferencesDto = PublisherReferencesDto;
class PublisherPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.PublisherPageDto = PublisherPageDto;
class PublisherQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.AsOfDto) {
}
exports.PublisherQueryDto = PublisherQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], PublisherQueryDto.prototype, "q", void 0);
//# sourceMappingURL=publishers.dto.js.map