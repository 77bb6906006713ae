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
exports.PositionsDto = exports.SidePositionsDto = exports.PositionDto = exports.PositionQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** On which issue, and in which events: a page of those about it, oldest first. */
class PositionQueryDto extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_filter_dto_js_1.EventFilterDto, ['issue']), page_dto_js_1.PageQueryDto) {
}
exports.PositionQueryDto = PositionQueryDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], PositionQueryDto.prototype, "issue", void 0);
/** A position as it was stated, or told by somebody else. */
class PositionDto {
}
exports.PositionDto = PositionDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.MOVES, enumName: 'Move', nullable: true }),
    __metadata("design:type", Object)
], PositionDto.prototype, "moved", void 0);
/** What a side has stated over time. */
class SidePositionsDto {
}
exports.SidePositionsDto = SidePositionsDto;
/** `total` counts the events about the issue, with a position and without. */
class PositionsDto extends page_total_dto_js_1.PageTotalDto {
}
exports.PositionsDto = PositionsDto;
//# sourceMappingURL=positions.dto.js.map