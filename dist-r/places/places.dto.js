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
exports.PlacesDto = exports.PlaceDto = exports.PlaceRoundDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const NUMBERED_BY = ['round', 'order'];
/** A round of talks that took place. */
class PlaceRoundDto {
}
exports.PlaceRoundDto = PlaceRoundDto;
/**
 * Where events were, or are planned to be. Those that are told with another country, or other coordinates, are elsewhere; those of which
 * only the name is told are where the only place of that name is, if another event under the filter tells where.
 */
class PlaceDto {
}
exports.PlaceDto = PlaceDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.PLACE_PRECISIONS, enumName: 'PlacePrecision', nullable: true }),
    __metadata("design:type", Object)
], PlaceDto.prototype, "precision", void 0);
/** Where the events under a filter were. `total` counts all of them. */
class PlacesDto extends page_total_dto_js_1.PageTotalDto {
}
exports.PlacesDto = PlacesDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: NUMBERED_BY, enumName: 'NumberedBy' }),
    __metadata("design:type", String)
], PlacesDto.prototype, "numberedBy", void 0);
//# sourceMappingURL=places.dto.js.map