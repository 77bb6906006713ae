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
exports.DisputePageDto = exports.DisputeDto = exports.DisputedQuestionDto = exports.AnswerDto = exports.DisputeQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const dispute_state_js_1 = require("../domain/evidence/dispute-state.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** Among which events; those on which accounts differ are told of, the newest first. */
class DisputeQueryDto extends (0, swagger_1.IntersectionType)(event_filter_dto_js_1.EventFilterDto, page_dto_js_1.PageQueryDto) {
}
exports.DisputeQueryDto = DisputeQueryDto;
/** One answer to a contested question, and everybody who gives it. */
class AnswerDto {
}
exports.AnswerDto = AnswerDto;
/** One field of an event on which accounts differ. */
class DisputedQuestionDto {
}
exports.DisputedQuestionDto = DisputedQuestionDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField' }),
    __metadata("design:type", String)
], DisputedQuestionDto.prototype, "field", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: dispute_state_js_1.DISPUTE_STATES, enumName: 'DisputeState' }),
    __metadata("design:type", String)
], DisputedQuestionDto.prototype, "state", void 0);
/** An event with the questions on which accounts of it differ. */
class DisputeDto {
}
exports.DisputeDto = DisputeDto;
/** `total` counts events. */
class DisputePageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.DisputePageDto = DisputePageDto;
//# sourceMappingURL=disputes.dto.js.map