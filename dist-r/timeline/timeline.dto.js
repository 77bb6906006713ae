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
exports.TimelineDto = exports.TimelineUndertakingDto = exports.TimelineOutcomeDto = exports.TimelineBinDto = exports.TimelineWindowDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const status_js_1 = require("../domain/lifecycle/status.js");
const four_sums_dto_js_1 = require("../events/four-sums.dto.js");
/** The window that a timeline answer covers, both ends included. */
class TimelineWindowDto {
}
exports.TimelineWindowDto = TimelineWindowDto;
/** One slice of the window: how much there is in it, and what was said and done. */
class TimelineBinDto extends four_sums_dto_js_1.FourSumsDto {
}
exports.TimelineBinDto = TimelineBinDto;
/** What settled a threat, deadline, commitment or proposal. */
class TimelineOutcomeDto {
}
exports.TimelineOutcomeDto = TimelineOutcomeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], TimelineOutcomeDto.prototype, "status", void 0);
/** How long a threat, deadline, commitment or proposal stood. */
class TimelineUndertakingDto {
}
exports.TimelineUndertakingDto = TimelineUndertakingDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => TimelineOutcomeDto, nullable: true }),
    __metadata("design:type", Object)
], TimelineUndertakingDto.prototype, "outcome", void 0);
/** The most telling items of a window, and the density of everything in it. */
class TimelineDto {
}
exports.TimelineDto = TimelineDto;
//# sourceMappingURL=timeline.dto.js.map