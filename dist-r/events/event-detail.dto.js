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
exports.ChainDto = exports.ChainLinkDto = exports.EventDetailDto = exports.EventRelativeToDto = exports.EventLinksDto = exports.EventLinkDto = exports.LinkedEventDto = exports.StatusChangeDto = exports.TellingDto = exports.EventIssueDto = exports.ClaimDto = exports.CitationDto = exports.ParticipationDetailDto = exports.ActDto = exports.OfficeDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const event_fields_js_1 = require("../domain/event-fields.js");
const by_language_js_1 = require("../common/by-language.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_document_dto_js_1 = require("./event-document.dto.js");
const event_fields_dto_js_1 = require("./event-fields.dto.js");
const event_summary_dto_js_1 = require("./event-summary.dto.js");
/** The office that a person held on the day of the event, or one without days. */
class OfficeDto {
}
exports.OfficeDto = OfficeDto;
/** What a party does about an agreement. */
class ActDto {
}
exports.ActDto = ActDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ACTS, enumName: 'Act' }),
    __metadata("design:type", String)
], ActDto.prototype, "act", void 0);
class ParticipationDetailDto extends event_summary_dto_js_1.ParticipationDto {
}
exports.ParticipationDetailDto = ParticipationDetailDto;
/** What a source does for an event: event × source. */
class CitationDto {
}
exports.CitationDto = CitationDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], CitationDto.prototype, "translation", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.STANCES, enumName: 'Stance' }),
    __metadata("design:type", String)
], CitationDto.prototype, "stance", void 0);
/** What one citation says of one contested field. */
class ClaimDto {
}
exports.ClaimDto = ClaimDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField' }),
    __metadata("design:type", String)
], ClaimDto.prototype, "field", void 0);
/** What an event is about, and what somebody states there. */
class EventIssueDto {
}
exports.EventIssueDto = EventIssueDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], EventIssueDto.prototype, "stances", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.MOVES, enumName: 'Move', nullable: true }),
    __metadata("design:type", Object)
], EventIssueDto.prototype, "moved", void 0);
/** What the event is called, and what is said of it, from a day on. */
class TellingDto extends event_document_dto_js_1.TellingDocumentDto {
}
exports.TellingDto = TellingDto;
/** One entry of the ledger. */
class StatusChangeDto {
}
exports.StatusChangeDto = StatusChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], StatusChangeDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.FORMATS, enumName: 'Format', nullable: true }),
    __metadata("design:type", Object)
], StatusChangeDto.prototype, "format", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.BASES, enumName: 'Basis' }),
    __metadata("design:type", String)
], StatusChangeDto.prototype, "basis", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], StatusChangeDto.prototype, "notes", void 0);
/** The event at the other end of a link. */
class LinkedEventDto {
}
exports.LinkedEventDto = LinkedEventDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], LinkedEventDto.prototype, "kind", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], LinkedEventDto.prototype, "shortTitle", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], LinkedEventDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.PRECISIONS, enumName: 'Precision' }),
    __metadata("design:type", String)
], LinkedEventDto.prototype, "precision", void 0);
class EventLinkDto {
}
exports.EventLinkDto = EventLinkDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.LINK_TYPES, enumName: 'LinkType' }),
    __metadata("design:type", String)
], EventLinkDto.prototype, "type", void 0);
/** Links that leave the event, and links that lead to it. */
class EventLinksDto {
}
exports.EventLinksDto = EventLinksDto;
/** The event that a window hangs on, and how much later it is. */
class EventRelativeToDto {
}
exports.EventRelativeToDto = EventRelativeToDto;
/** One event, whole. */
class EventDetailDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_fields_dto_js_1.EventFieldsDto, ['relativeTo']), (0, swagger_1.OmitType)(event_summary_dto_js_1.EventSummaryDto, [...event_fields_js_1.LISTED_FIELDS, 'when', 'deadline', 'participations', 'links', 'issues'])) {
}
exports.EventDetailDto = EventDetailDto;
/** A link inside a chain. */
class ChainLinkDto {
}
exports.ChainLinkDto = ChainLinkDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.LINK_TYPES, enumName: 'LinkType' }),
    __metadata("design:type", String)
], ChainLinkDto.prototype, "type", void 0);
/** The thread that an event belongs to: what led to it and what came of it. */
class ChainDto {
}
exports.ChainDto = ChainDto;
//# sourceMappingURL=event-detail.dto.js.map