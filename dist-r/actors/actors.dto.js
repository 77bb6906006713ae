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
exports.AlikeActorsDto = exports.ActorReferencesDto = exports.ActorQueryDto = exports.ActorPageDto = exports.ActorDto = exports.DatedNameDto = exports.TenureDto = exports.OfficeBodyDto = exports.ActorRefDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** An actor as it is named inside other things. */
class ActorRefDto {
}
exports.ActorRefDto = ActorRefDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ACTOR_TYPES, enumName: 'ActorType' }),
    __metadata("design:type", String)
], ActorRefDto.prototype, "type", void 0);
/** The state or body that an office belongs to. */
class OfficeBodyDto extends ActorRefDto {
}
exports.OfficeBodyDto = OfficeBodyDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], OfficeBodyDto.prototype, "names", void 0);
/** An office that a person held, for whom, from–to. */
class TenureDto {
}
exports.TenureDto = TenureDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], TenureDto.prototype, "offices", void 0);
/** A name that an actor had for a time. */
class DatedNameDto {
}
exports.DatedNameDto = DatedNameDto;
/** A state, body, organisation, armed group, person or media outlet. */
class ActorDto extends ActorRefDto {
}
exports.ActorDto = ActorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], ActorDto.prototype, "names", void 0);
class ActorPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.ActorPageDto = ActorPageDto;
class ActorQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.KnownOnDto) {
}
exports.ActorQueryDto = ActorQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], ActorQueryDto.prototype, "q", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], ActorQueryDto.prototype, "dossier", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], ActorQueryDto.prototype, "dossierFirst", void 0);
/** How often an actor is referred to, drafts and what was deleted included: what a merge of it moves. */
class ActorReferencesDto {
}
exports.ActorReferencesDto = ActorReferencesDto;
/** Who is known and may be meant by a name, the nearest first. */
class AlikeActorsDto {
}
exports.AlikeActorsDto = AlikeActorsDto;
//# sourceMappingURL=actors.dto.js.map