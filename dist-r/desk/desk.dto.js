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
exports.NewAssignmentDto = exports.AssignedDto = exports.AssignmentDto = exports.PeopleDto = exports.PersonDto = exports.DeskDto = exports.DeskWaitingDto = exports.DeskDossierDto = exports.NewsDto = exports.NEWS = exports.DeskEventsDto = exports.DeskEventDto = exports.SaidDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_text_js_1 = require("../common/is-text.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_summary_dto_js_1 = require("../events/event-summary.dto.js");
/** Something said, by whom and when. */
class SaidDto {
}
exports.SaidDto = SaidDto;
/** An event on somebody’s desk. */
class DeskEventDto {
}
exports.DeskEventDto = DeskEventDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], DeskEventDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.REVIEWS, enumName: 'Review' }),
    __metadata("design:type", String)
], DeskEventDto.prototype, "review", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => SaidDto, nullable: true }),
    __metadata("design:type", Object)
], DeskEventDto.prototype, "because", void 0);
/** The newest of a kind, at most twenty, and how many there are in all (counted up to a thousand). */
class DeskEventsDto {
}
exports.DeskEventsDto = DeskEventsDto;
exports.NEWS = ['comment', 'suggestion', 'answer'];
/** A comment on or a suggestion of an event of one’s own, or an answer to what one has suggested. */
class NewsDto {
}
exports.NewsDto = NewsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: exports.NEWS, enumName: 'News' }),
    __metadata("design:type", Object)
], NewsDto.prototype, "what", void 0);
/** A dossier in which somebody wrote lately. */
class DeskDossierDto extends event_summary_dto_js_1.DossierRefDto {
}
exports.DeskDossierDto = DeskDossierDto;
/** What waits for somebody. */
class DeskWaitingDto {
}
exports.DeskWaitingDto = DeskWaitingDto;
/** What somebody works on: what began with them, and what others want of them. Of the last thirty days: news and what was deleted. */
class DeskDto {
}
exports.DeskDto = DeskDto;
/** Somebody who may write. */
class PersonDto {
}
exports.PersonDto = PersonDto;
/** By name. */
class PeopleDto {
}
exports.PeopleDto = PeopleDto;
/** Who is to see to an event, and who asks them. */
class AssignmentDto {
}
exports.AssignmentDto = AssignmentDto;
class AssignedDto {
}
exports.AssignedDto = AssignedDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => AssignmentDto, nullable: true }),
    __metadata("design:type", Object)
], AssignedDto.prototype, "assignment", void 0);
class NewAssignmentDto {
}
exports.NewAssignmentDto = NewAssignmentDto;
__decorate([
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], NewAssignmentDto.prototype, "user", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(2000),
    __metadata("design:type", Object)
], NewAssignmentDto.prototype, "note", void 0);
//# sourceMappingURL=desk.dto.js.map