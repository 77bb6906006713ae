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
exports.NetworkDto = exports.NetworkMeetingDto = exports.NetworkPairDto = exports.ViaDto = exports.NetworkSideDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** A state, a body or whoever else met others: people are the state or body that they acted for on the day. */
class NetworkSideDto {
}
exports.NetworkSideDto = NetworkSideDto;
/** Somebody who mediated between two sides, or led their talks as a facilitator. */
class ViaDto {
}
exports.ViaDto = ViaDto;
/** Two sides that met: in the same event, directly or through somebody. */
class NetworkPairDto {
}
exports.NetworkPairDto = NetworkPairDto;
/** Talks, a meeting or a contact that took place. */
class NetworkMeetingDto {
}
exports.NetworkMeetingDto = NetworkMeetingDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.FORMATS, enumName: 'Format', nullable: true }),
    __metadata("design:type", Object)
], NetworkMeetingDto.prototype, "format", void 0);
/**
 * Who met whom through whom, in what took place of the talks, meetings and contacts under a filter. `total` counts those; an announced
 * one that was held as an event of its own is counted once.
 */
class NetworkDto extends page_total_dto_js_1.PageTotalDto {
}
exports.NetworkDto = NetworkDto;
//# sourceMappingURL=network.dto.js.map