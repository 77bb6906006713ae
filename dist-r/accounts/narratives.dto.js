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
exports.NarrativesDto = exports.NarrativeDto = exports.NarrativeSideDto = exports.NarrativeQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const query_values_js_1 = require("../common/query-values.js");
const silence_js_1 = require("../domain/accounts/silence.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** Whose narratives, and of which events, oldest first. */
class NarrativeQueryDto extends (0, swagger_1.IntersectionType)(event_filter_dto_js_1.EventFilterDto, page_dto_js_1.PageQueryDto) {
}
exports.NarrativeQueryDto = NarrativeQueryDto;
__decorate([
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMinSize)(2),
    (0, class_validator_1.ArrayMaxSize)(2),
    (0, class_validator_1.ArrayUnique)(),
    __metadata("design:type", Array)
], NarrativeQueryDto.prototype, "sides", void 0);
/** What one side tells of an event, itself or in statements about it. */
class NarrativeSideDto {
}
exports.NarrativeSideDto = NarrativeSideDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: silence_js_1.SILENCES, enumName: 'Silence', nullable: true }),
    __metadata("design:type", Object)
], NarrativeSideDto.prototype, "silence", void 0);
/** An event between what two sides say of it. */
class NarrativeDto {
}
exports.NarrativeDto = NarrativeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField', isArray: true }),
    __metadata("design:type", Array)
], NarrativeDto.prototype, "disputed", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField', isArray: true }),
    __metadata("design:type", Array)
], NarrativeDto.prototype, "differ", void 0);
/** One side's narrative beside another's, on one axis. */
class NarrativesDto extends page_total_dto_js_1.PageTotalDto {
}
exports.NarrativesDto = NarrativesDto;
//# sourceMappingURL=narratives.dto.js.map