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
exports.LinkDto = exports.LINK_PURPOSES = exports.RedeemLinkDto = exports.LinkTokenDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_email_address_js_1 = require("./is-email-address.js");
const is_text_js_1 = require("../common/is-text.js");
class LinkTokenDto {
}
exports.LinkTokenDto = LinkTokenDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], LinkTokenDto.prototype, "token", void 0);
class RedeemLinkDto extends LinkTokenDto {
}
exports.RedeemLinkDto = RedeemLinkDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_email_address_js_1.IsEmailAddress)(),
    __metadata("design:type", String)
], RedeemLinkDto.prototype, "email", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(10_000),
    __metadata("design:type", String)
], RedeemLinkDto.prototype, "password", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsBoolean)(),
    __metadata("design:type", Boolean)
], RedeemLinkDto.prototype, "endTokens", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], RedeemLinkDto.prototype, "code", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], RedeemLinkDto.prototype, "name", void 0);
exports.LINK_PURPOSES = ['first_administrator', 'invitation', 'new_password'];
/** What a link is for. */
class LinkDto {
}
exports.LinkDto = LinkDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: exports.LINK_PURPOSES }),
    __metadata("design:type", Object)
], LinkDto.prototype, "purpose", void 0);
//# sourceMappingURL=link.dto.js.map