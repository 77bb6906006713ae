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
exports.SecondFactorDto = exports.SecondFactorChangeDto = exports.RecoveryCodesDto = exports.SecondFactorSecretDto = exports.ResetReasonDto = exports.PasswordAndCodeDto = exports.CodeDto = exports.PasswordDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_text_js_1 = require("../../common/is-text.js");
const second_factor_change_entity_js_1 = require("./second-factor-change.entity.js");
class PasswordDto {
}
exports.PasswordDto = PasswordDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(10_000),
    __metadata("design:type", String)
], PasswordDto.prototype, "password", void 0);
class CodeDto {
}
exports.CodeDto = CodeDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], CodeDto.prototype, "code", void 0);
class PasswordAndCodeDto extends PasswordDto {
}
exports.PasswordAndCodeDto = PasswordAndCodeDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], PasswordAndCodeDto.prototype, "code", void 0);
class ResetReasonDto {
}
exports.ResetReasonDto = ResetReasonDto;
__decorate([
    (0, is_text_js_1.IsText)(1000),
    __metadata("design:type", String)
], ResetReasonDto.prototype, "reason", void 0);
/** What becomes an app’s. */
class SecondFactorSecretDto {
}
exports.SecondFactorSecretDto = SecondFactorSecretDto;
class RecoveryCodesDto {
}
exports.RecoveryCodesDto = RecoveryCodesDto;
/** Something that became of a second factor. */
class SecondFactorChangeDto {
}
exports.SecondFactorChangeDto = SecondFactorChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: second_factor_change_entity_js_1.SECOND_FACTOR_CHANGES }),
    __metadata("design:type", String)
], SecondFactorChangeDto.prototype, "what", void 0);
/** One’s second factor. */
class SecondFactorDto {
}
exports.SecondFactorDto = SecondFactorDto;
//# sourceMappingURL=second-factor.dto.js.map