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
exports.SuggestedChangeDto = exports.ReviewedChangeDto = void 0;
const swagger_1 = require("@nestjs/swagger");
/** A change that is to be judged, and what it rests on. */
class ReviewedChangeDto {
}
exports.ReviewedChangeDto = ReviewedChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], ReviewedChangeDto.prototype, "names", void 0);
/** A suggested correction, ready to be judged. */
class SuggestedChangeDto extends ReviewedChangeDto {
}
exports.SuggestedChangeDto = SuggestedChangeDto;
//# sourceMappingURL=reviewed-change.dto.js.map