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
exports.OverviewDto = exports.OverviewPartDto = exports.OverviewItemDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const actors_dto_js_1 = require("../actors/actors.dto.js");
/** Who said last how an event stands. */
class LastSaidDto {
}
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => actors_dto_js_1.ActorRefDto, nullable: true }),
    __metadata("design:type", Object)
], LastSaidDto.prototype, "by", void 0);
/** An event as the front page names it. */
class OverviewItemDto {
}
exports.OverviewItemDto = OverviewItemDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => LastSaidDto, nullable: true }),
    __metadata("design:type", Object)
], OverviewItemDto.prototype, "said", void 0);
/** The foremost of some events, and how many there are. */
class OverviewPartDto {
}
exports.OverviewPartDto = OverviewPartDto;
/** What one should know of a dossier in ten seconds. */
class OverviewDto {
}
exports.OverviewDto = OverviewDto;
//# sourceMappingURL=overview.dto.js.map