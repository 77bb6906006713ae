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
exports.EventQueryDto = exports.EVENT_SORTS = exports.EventFilterDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const is_edtf_js_1 = require("../common/is-edtf.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const query_values_js_1 = require("../common/query-values.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** The filters that events, timeline, follow-ups, exports and the address bar of the client share. */
class EventFilterDto extends known_on_dto_js_1.KnownOnDto {
}
exports.EventFilterDto = EventFilterDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "dossier", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "actor", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "source", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(event_fields_js_1.EVENT_FIELDS.track.most, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "track", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(vocabulary_js_1.ROLES, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.ROLES, enumName: 'Role', isArray: true, required: false }),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "role", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(vocabulary_js_1.KINDS, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind', isArray: true, required: false }),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "kind", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(status_js_1.STATUSES, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status', isArray: true, required: false }),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "status", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(100, { each: true }),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "issue", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], EventFilterDto.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], EventFilterDto.prototype, "to", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], EventFilterDto.prototype, "q", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(['true']),
    (0, swagger_1.ApiProperty)({ enum: ['true'], required: false }),
    __metadata("design:type", String)
], EventFilterDto.prototype, "overdue", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(['true']),
    (0, swagger_1.ApiProperty)({ enum: ['true'], required: false }),
    __metadata("design:type", String)
], EventFilterDto.prototype, "disputed", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(vocabulary_js_1.REVIEWS, { each: true }),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.REVIEWS, enumName: 'Review', isArray: true, required: false }),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "review", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsString)({ each: true }),
    (0, class_validator_1.MaxLength)(200, { each: true }),
    (0, class_validator_1.ArrayMaxSize)(50),
    __metadata("design:type", Array)
], EventFilterDto.prototype, "author", void 0);
exports.EVENT_SORTS = [
    ...['when', '-when', 'updated', '-updated', '-intensity', 'title', '-title', 'kind', '-kind'],
    ...['status', '-status', 'place', '-place', 'knownOn', '-knownOn', 'rank'],
];
/** A page of events under a filter. */
class EventQueryDto extends (0, swagger_1.IntersectionType)(EventFilterDto, page_dto_js_1.PageQueryDto) {
}
exports.EventQueryDto = EventQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(exports.EVENT_SORTS),
    (0, swagger_1.ApiProperty)({ enum: exports.EVENT_SORTS, enumName: 'EventSort', required: false }),
    __metadata("design:type", String)
], EventQueryDto.prototype, "sort", void 0);
//# sourceMappingURL=event-filter.dto.js.map