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
exports.EventPageDto = exports.ListedEventDto = exports.EventSummaryDto = exports.LinkRefDto = exports.ParticipationDto = exports.DossierRefDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_fields_dto_js_1 = require("./event-fields.dto.js");
/** The dossier of an event. */
class DossierRefDto {
}
exports.DossierRefDto = DossierRefDto;
/** An actor in an event, in a role. */
class ParticipationDto {
}
exports.ParticipationDto = ParticipationDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ROLES, enumName: 'Role' }),
    __metadata("design:type", String)
], ParticipationDto.prototype, "role", void 0);
/** A link that leaves the event, by the id of the other end. */
class LinkRefDto {
}
exports.LinkRefDto = LinkRefDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.LINK_TYPES, enumName: 'LinkType' }),
    __metadata("design:type", String)
], LinkRefDto.prototype, "type", void 0);
/** An event as lists and the timeline show it. */
class EventSummaryDto extends (0, swagger_1.PickType)(event_fields_dto_js_1.EventFieldsDto, [...event_fields_js_1.LISTED_FIELDS, 'when', 'deadline']) {
}
exports.EventSummaryDto = EventSummaryDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.PRECISIONS, enumName: 'Precision' }),
    __metadata("design:type", String)
], EventSummaryDto.prototype, "precision", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], EventSummaryDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField', isArray: true }),
    __metadata("design:type", Array)
], EventSummaryDto.prototype, "disputed", void 0);
/** An event of a list, with what was found in it. */
class ListedEventDto extends EventSummaryDto {
}
exports.ListedEventDto = ListedEventDto;
class EventPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.EventPageDto = EventPageDto;
//# sourceMappingURL=event-summary.dto.js.map