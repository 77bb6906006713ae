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
exports.CitationChangeDto = exports.ParticipationChangeDto = exports.NewStatusChangeDto = exports.NewLinkDto = exports.NewClaimDto = exports.NewCitationDto = exports.NewParticipationDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const event_parts_dto_js_1 = require("./event-parts.dto.js");
const reason_dto_js_1 = require("../../common/reason.dto.js");
class NewParticipationDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_parts_dto_js_1.ParticipationInputDto, ['id']), reason_dto_js_1.ReasonDto) {
}
exports.NewParticipationDto = NewParticipationDto;
class NewCitationDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_parts_dto_js_1.CitationInputDto, ['id']), reason_dto_js_1.ReasonDto) {
}
exports.NewCitationDto = NewCitationDto;
class NewClaimDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_parts_dto_js_1.ClaimInputDto, ['id']), reason_dto_js_1.ReasonDto) {
}
exports.NewClaimDto = NewClaimDto;
__decorate([
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], NewClaimDto.prototype, "citation", void 0);
class NewLinkDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_parts_dto_js_1.LinkInputDto, ['id']), reason_dto_js_1.ReasonDto) {
}
exports.NewLinkDto = NewLinkDto;
class NewStatusChangeDto extends (0, swagger_1.IntersectionType)(event_parts_dto_js_1.StatusChangeInputDto, reason_dto_js_1.ReasonDto) {
}
exports.NewStatusChangeDto = NewStatusChangeDto;
/** What changes in a participation; all else stays. */
class ParticipationChangeDto extends (0, swagger_1.IntersectionType)((0, swagger_1.PartialType)((0, swagger_1.OmitType)(event_parts_dto_js_1.ParticipationInputDto, ['id']), { skipNullProperties: false }), reason_dto_js_1.ReasonDto) {
}
exports.ParticipationChangeDto = ParticipationChangeDto;
/** What changes in a citation; all else stays, its claims too. */
class CitationChangeDto extends (0, swagger_1.IntersectionType)((0, swagger_1.PartialType)((0, swagger_1.OmitType)(event_parts_dto_js_1.CitationInputDto, ['id', 'claims']), { skipNullProperties: false }), reason_dto_js_1.ReasonDto) {
}
exports.CitationChangeDto = CitationChangeDto;
//# sourceMappingURL=event-part-writing.dto.js.map