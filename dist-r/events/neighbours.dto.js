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
exports.NeighboursDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const event_detail_dto_js_1 = require("./event-detail.dto.js");
/** The events before and after one in time, among those that a filter leaves; the one itself need not be among them. */
class NeighboursDto {
}
exports.NeighboursDto = NeighboursDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => event_detail_dto_js_1.LinkedEventDto, nullable: true }),
    __metadata("design:type", Object)
], NeighboursDto.prototype, "previous", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => event_detail_dto_js_1.LinkedEventDto, nullable: true }),
    __metadata("design:type", Object)
], NeighboursDto.prototype, "next", void 0);
//# sourceMappingURL=neighbours.dto.js.map