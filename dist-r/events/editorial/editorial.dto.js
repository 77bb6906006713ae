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
exports.OwnSuggestionPageDto = exports.OwnSuggestionDto = exports.ReviewQueueDto = exports.ReviewQueryDto = exports.WaitingDto = exports.SuggestionsDto = exports.SuggestionDto = exports.NewSuggestionDto = exports.SuggestedChangesDto = exports.CommentsDto = exports.CommentDto = exports.NewCommentDto = exports.ReviewDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const page_total_dto_js_1 = require("../../common/page-total.dto.js");
const page_dto_js_1 = require("../../common/page.dto.js");
const is_text_js_1 = require("../../common/is-text.js");
const may_be_absent_js_1 = require("../../common/may-be-absent.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const revision_entity_js_1 = require("../../history/revision.entity.js");
const suggestion_dto_js_1 = require("../../suggestions/suggestion.dto.js");
const event_summary_dto_js_1 = require("../event-summary.dto.js");
const event_parts_dto_js_1 = require("../writing/event-parts.dto.js");
const event_writing_dto_js_1 = require("../writing/event-writing.dto.js");
const COMMENT = 5000;
/** A step of editorial work. */
class ReviewDto {
}
exports.ReviewDto = ReviewDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.REVIEWS, enumName: 'Review' }),
    (0, class_validator_1.IsIn)(vocabulary_js_1.REVIEWS),
    __metadata("design:type", String)
], ReviewDto.prototype, "to", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(COMMENT),
    __metadata("design:type", Object)
], ReviewDto.prototype, "comment", void 0);
class NewCommentDto {
}
exports.NewCommentDto = NewCommentDto;
__decorate([
    (0, is_text_js_1.IsText)(COMMENT),
    __metadata("design:type", String)
], NewCommentDto.prototype, "comment", void 0);
/** What somebody says of an event to those who work on it. */
class CommentDto {
}
exports.CommentDto = CommentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.REVIEWS, enumName: 'Review', nullable: true }),
    __metadata("design:type", Object)
], CommentDto.prototype, "review", void 0);
/** Oldest first. */
class CommentsDto {
}
exports.CommentsDto = CommentsDto;
/** What is to change, as in a PATCH of the event, and entries for its ledger. */
class SuggestedChangesDto extends event_writing_dto_js_1.EventPatchDto {
}
exports.SuggestedChangesDto = SuggestedChangesDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(event_parts_dto_js_1.MOST_PARTS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => event_parts_dto_js_1.StatusChangeInputDto),
    __metadata("design:type", Array)
], SuggestedChangesDto.prototype, "statusChanges", void 0);
/** A correction for those to make who may. */
class NewSuggestionDto extends suggestion_dto_js_1.SuggestingDto {
}
exports.NewSuggestionDto = NewSuggestionDto;
__decorate([
    (0, class_validator_1.IsDefined)(),
    (0, class_validator_1.IsObject)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => SuggestedChangesDto),
    __metadata("design:type", SuggestedChangesDto)
], NewSuggestionDto.prototype, "changes", void 0);
/** A suggested correction of an event. */
class SuggestionDto extends suggestion_dto_js_1.SuggestionHeadDto {
}
exports.SuggestionDto = SuggestionDto;
/** Oldest first. */
class SuggestionsDto {
}
exports.SuggestionsDto = SuggestionsDto;
/** An event, or a suggestion of an event or a record, that waits to be reviewed. */
class WaitingDto {
}
exports.WaitingDto = WaitingDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: revision_entity_js_1.REVISED, enumName: 'Revised' }),
    __metadata("design:type", Object)
], WaitingDto.prototype, "entity", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind', nullable: true }),
    __metadata("design:type", Object)
], WaitingDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => event_summary_dto_js_1.DossierRefDto, nullable: true }),
    __metadata("design:type", Object)
], WaitingDto.prototype, "dossier", void 0);
/** Which page of what waits, and in which language. */
class ReviewQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.LanguageDto) {
}
exports.ReviewQueryDto = ReviewQueryDto;
/** What waits to be reviewed, the longest waiting first. */
class ReviewQueueDto extends page_total_dto_js_1.PageTotalDto {
}
exports.ReviewQueueDto = ReviewQueueDto;
/** A suggestion, with the event or the record that it is of. */
class OwnSuggestionDto extends suggestion_dto_js_1.SuggestionHeadDto {
}
exports.OwnSuggestionDto = OwnSuggestionDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: true }),
    __metadata("design:type", Object)
], OwnSuggestionDto.prototype, "changes", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: revision_entity_js_1.REVISED, enumName: 'Revised' }),
    __metadata("design:type", Object)
], OwnSuggestionDto.prototype, "entity", void 0);
/** One’s own suggestions, newest first. */
class OwnSuggestionPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.OwnSuggestionPageDto = OwnSuggestionPageDto;
//# sourceMappingURL=editorial.dto.js.map