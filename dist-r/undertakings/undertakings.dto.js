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
exports.UndertakingPageDto = exports.UndertakingTallyDto = exports.UndertakingDto = exports.ReplyDto = exports.OutcomeDto = exports.DeadlineDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const undertaking_js_1 = require("../domain/undertakings/undertaking.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** By when something was to happen. */
class DeadlineDto {
}
exports.DeadlineDto = DeadlineDto;
/** What settled it. */
class OutcomeDto {
}
exports.OutcomeDto = OutcomeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], OutcomeDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: undertaking_js_1.TIMINGS, enumName: 'Timing', nullable: true }),
    __metadata("design:type", Object)
], OutcomeDto.prototype, "timing", void 0);
/** A reply, or a reply to a reply. */
class ReplyDto {
}
exports.ReplyDto = ReplyDto;
/** A threat, deadline, commitment or proposal, and what came of it. */
class UndertakingDto {
}
exports.UndertakingDto = UndertakingDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => DeadlineDto, nullable: true }),
    __metadata("design:type", Object)
], UndertakingDto.prototype, "deadline", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => OutcomeDto, nullable: true }),
    __metadata("design:type", Object)
], UndertakingDto.prototype, "outcome", void 0);
/** How many of a kind came to the same. */
class UndertakingTallyDto {
}
exports.UndertakingTallyDto = UndertakingTallyDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], UndertakingTallyDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], UndertakingTallyDto.prototype, "status", void 0);
class UndertakingPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.UndertakingPageDto = UndertakingPageDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => UndertakingTallyDto, isArray: true, nullable: true }),
    __metadata("design:type", Object)
], UndertakingPageDto.prototype, "tally", void 0);
//# sourceMappingURL=undertakings.dto.js.map