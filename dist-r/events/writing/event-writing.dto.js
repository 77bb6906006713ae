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
exports.EventChangeDto = exports.EventPatchDto = exports.NewEventDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const is_language_js_1 = require("../../common/is-language.js");
const is_text_js_1 = require("../../common/is-text.js");
const may_be_absent_js_1 = require("../../common/may-be-absent.js");
const tellings_js_1 = require("../../domain/tellings.js");
const event_fields_dto_js_1 = require("../event-fields.dto.js");
const event_parts_dto_js_1 = require("./event-parts.dto.js");
const issue_input_dto_js_1 = require("./issue-input.dto.js");
const reason_dto_js_1 = require("../../common/reason.dto.js");
/** What belongs to an event; a list that stands is the whole list. */
class EventListsDto {
}
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(tellings_js_1.MOST_TITLE),
    __metadata("design:type", String)
], EventListsDto.prototype, "title", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(tellings_js_1.MOST_SUMMARY),
    __metadata("design:type", String)
], EventListsDto.prototype, "summary", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMinSize)(1),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.TellingInputDto),
    __metadata("design:type", Array)
], EventListsDto.prototype, "tellings", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.ParticipationInputDto),
    __metadata("design:type", Array)
], EventListsDto.prototype, "participations", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.CitationInputDto),
    __metadata("design:type", Array)
], EventListsDto.prototype, "citations", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => issue_input_dto_js_1.IssueInputDto),
    __metadata("design:type", Array)
], EventListsDto.prototype, "issues", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.LinkInputDto),
    __metadata("design:type", Array)
], EventListsDto.prototype, "links", void 0);
/** A new event with all that belongs to it. */
class NewEventDto extends (0, swagger_1.IntersectionType)((0, swagger_1.PickType)(event_fields_dto_js_1.EventFieldsDto, ['kind', 'when']), (0, swagger_1.PartialType)((0, swagger_1.OmitType)(event_fields_dto_js_1.EventFieldsDto, ['kind', 'when', 'review']), { skipNullProperties: false }), EventListsDto) {
}
exports.NewEventDto = NewEventDto;
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], NewEventDto.prototype, "dossier", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", String)
], NewEventDto.prototype, "language", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.StatusChangeInputDto),
    __metadata("design:type", Array)
], NewEventDto.prototype, "statusChanges", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['draft', 'in_review', 'published'], required: false, default: 'draft' }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(['draft', 'in_review', 'published']),
    __metadata("design:type", String)
], NewEventDto.prototype, "review", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], NewEventDto.prototype, "reason", void 0);
/** What changes in the event itself; all else stays. A list of parts is the whole list: what is not in it goes. */
class EventPatchDto extends (0, swagger_1.IntersectionType)((0, swagger_1.PartialType)((0, swagger_1.OmitType)(event_fields_dto_js_1.EventFieldsDto, ['review']), { skipNullProperties: false }), EventListsDto) {
}
exports.EventPatchDto = EventPatchDto;
/** The same, and why. */
class EventChangeDto extends (0, swagger_1.IntersectionType)(EventPatchDto, reason_dto_js_1.ReasonDto) {
}
exports.EventChangeDto = EventChangeDto;
//# sourceMappingURL=event-writing.dto.js.map