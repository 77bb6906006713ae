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
exports.TileDto = exports.TileBinDto = exports.TileItemDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const event_summary_dto_js_1 = require("../events/event-summary.dto.js");
/** An event that is shown at a step of the timeline, and why. */
class TileItemDto extends event_summary_dto_js_1.EventSummaryDto {
}
exports.TileItemDto = TileItemDto;
/** How many events begin in a part of a tile. */
class TileBinDto {
}
exports.TileBinDto = TileBinDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'number' }, example: { talks: 3, threat: 1 } }),
    __metadata("design:type", Object)
], TileBinDto.prototype, "kinds", void 0);
/**
 * What is shown of one tile. Which events these are depends on the step and the filters alone, so that none comes or goes while
 * one moves along the axis: all that is shown in a window is in the tiles it touches and the one before them.
 */
class TileDto {
}
exports.TileDto = TileDto;
//# sourceMappingURL=tile.dto.js.map