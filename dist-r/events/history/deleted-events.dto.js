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
exports.DeletedEventQueryDto = exports.DeletedEventPageDto = exports.DeletedEventDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../../common/page-total.dto.js");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const page_dto_js_1 = require("../../common/page.dto.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
/** An event that was deleted and can be brought back. */
class DeletedEventDto {
}
exports.DeletedEventDto = DeletedEventDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], DeletedEventDto.prototype, "kind", void 0);
class DeletedEventPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.DeletedEventPageDto = DeletedEventPageDto;
class DeletedEventQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.LanguageDto) {
}
exports.DeletedEventQueryDto = DeletedEventQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], DeletedEventQueryDto.prototype, "dossier", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], DeletedEventQueryDto.prototype, "event", void 0);
//# sourceMappingURL=deleted-events.dto.js.map