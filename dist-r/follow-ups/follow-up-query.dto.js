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
exports.FollowUpQueryDto = exports.FollowUpFilterDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const page_dto_js_1 = require("../common/page.dto.js");
const query_values_js_1 = require("../common/query-values.js");
const state_js_1 = require("../domain/follow-ups/state.js");
const statistics_js_1 = require("../domain/follow-ups/statistics.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** Which announced next steps: the filters of events, and what became of them, by whom and between whom. */
class FollowUpFilterDto extends event_filter_dto_js_1.EventFilterDto {
}
exports.FollowUpFilterDto = FollowUpFilterDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(state_js_1.FOLLOW_UP_STATES, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: state_js_1.FOLLOW_UP_STATES, enumName: 'FollowUpState', isArray: true, required: false }),
    __metadata("design:type", Array)
], FollowUpFilterDto.prototype, "state", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], FollowUpFilterDto.prototype, "announcer", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], FollowUpFilterDto.prototype, "mediator", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(statistics_js_1.COUNTED_AS, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: statistics_js_1.COUNTED_AS, enumName: 'CountedAs', isArray: true, required: false }),
    __metadata("design:type", Array)
], FollowUpFilterDto.prototype, "counted", void 0);
/** A page of announced next steps, in the order in which they were announced. */
class FollowUpQueryDto extends (0, swagger_1.IntersectionType)(FollowUpFilterDto, page_dto_js_1.PageQueryDto) {
}
exports.FollowUpQueryDto = FollowUpQueryDto;
//# sourceMappingURL=follow-up-query.dto.js.map