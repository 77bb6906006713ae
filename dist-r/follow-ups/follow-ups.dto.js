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
exports.FollowUpPageDto = exports.FollowUpDto = exports.AnnouncedPlaceDto = exports.AnnouncedWindowDto = exports.AnnouncementDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const announcement_js_1 = require("../domain/follow-ups/announcement.js");
const fate_js_1 = require("../domain/follow-ups/fate.js");
const state_js_1 = require("../domain/follow-ups/state.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const event_detail_dto_js_1 = require("../events/event-detail.dto.js");
/** Who announced a step, when, and in what words. */
class AnnouncementDto {
}
exports.AnnouncementDto = AnnouncementDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], AnnouncementDto.prototype, "status", void 0);
/** The window that the announcement was understood to mean. */
class AnnouncedWindowDto {
}
exports.AnnouncedWindowDto = AnnouncedWindowDto;
/** The place that the announcement was understood to mean. */
class AnnouncedPlaceDto {
}
exports.AnnouncedPlaceDto = AnnouncedPlaceDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: announcement_js_1.PLACE_BASES, enumName: 'PlaceBasis' }),
    __metadata("design:type", String)
], AnnouncedPlaceDto.prototype, "basis", void 0);
/** One announced next step and what became of it. */
class FollowUpDto {
}
exports.FollowUpDto = FollowUpDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => AnnouncedPlaceDto, nullable: true }),
    __metadata("design:type", Object)
], FollowUpDto.prototype, "place", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: state_js_1.FOLLOW_UP_STATES, enumName: 'FollowUpState' }),
    __metadata("design:type", String)
], FollowUpDto.prototype, "state", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: fate_js_1.FATES, enumName: 'Fate', nullable: true }),
    __metadata("design:type", Object)
], FollowUpDto.prototype, "fate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => event_detail_dto_js_1.LinkedEventDto, nullable: true }),
    __metadata("design:type", Object)
], FollowUpDto.prototype, "instead", void 0);
class FollowUpPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.FollowUpPageDto = FollowUpPageDto;
//# sourceMappingURL=follow-ups.dto.js.map