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
exports.ChangeDto = exports.StretchDto = void 0;
const swagger_1 = require("@nestjs/swagger");
/** A stretch of time. */
class StretchDto {
}
exports.StretchDto = StretchDto;
/** The data of one message. */
class ChangeDto {
}
exports.ChangeDto = ChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['event', 'actor', 'source', 'dossier', 'talk'] }),
    __metadata("design:type", String)
], ChangeDto.prototype, "entity", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['created', 'changed', 'removed'] }),
    __metadata("design:type", String)
], ChangeDto.prototype, "change", void 0);
//# sourceMappingURL=live.dto.js.map