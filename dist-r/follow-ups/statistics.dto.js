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
exports.FollowUpStatisticsDto = exports.ActorFiguresDto = exports.FollowUpFiguresDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const actors_dto_js_1 = require("../actors/actors.dto.js");
const state_js_1 = require("../domain/follow-ups/state.js");
/** Between which bounds a share lies. */
class IntervalDto {
}
/** A number with how many events it was made from; the list of follow-ups names them (`counted`). */
class FigureDto {
}
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => IntervalDto, nullable: true }),
    __metadata("design:type", Object)
], FigureDto.prototype, "interval", void 0);
class StateCountDto {
}
__decorate([
    (0, swagger_1.ApiProperty)({ enum: state_js_1.FOLLOW_UP_STATES, enumName: 'FollowUpState' }),
    __metadata("design:type", String)
], StateCountDto.prototype, "state", void 0);
class StepCountDto {
}
/**
 * What became of a number of announced steps. All shares are of those that somebody announced or confirmed for a window
 * that ends; the four fates together are all of them whose outcome is known.
 */
class FollowUpFiguresDto {
}
exports.FollowUpFiguresDto = FollowUpFiguresDto;
/** The figures of one actor; null for the steps where none is named. */
class ActorFiguresDto extends FollowUpFiguresDto {
}
exports.ActorFiguresDto = ActorFiguresDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => actors_dto_js_1.ActorRefDto, nullable: true }),
    __metadata("design:type", Object)
], ActorFiguresDto.prototype, "actor", void 0);
class FollowUpStatisticsDto extends FollowUpFiguresDto {
}
exports.FollowUpStatisticsDto = FollowUpStatisticsDto;
//# sourceMappingURL=statistics.dto.js.map