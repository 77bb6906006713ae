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
exports.InvitedDto = exports.SignInLinkDto = exports.UserPageDto = exports.UserDto = exports.AccessChangeDto = exports.UserChangeDto = exports.InvitationDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const is_text_js_1 = require("../common/is-text.js");
const permissions_js_1 = require("../domain/permissions.js");
const access_change_entity_js_1 = require("./access-change.entity.js");
const is_email_address_js_1 = require("./is-email-address.js");
class InvitationDto {
}
exports.InvitationDto = InvitationDto;
__decorate([
    (0, is_email_address_js_1.IsEmailAddress)(),
    __metadata("design:type", String)
], InvitationDto.prototype, "email", void 0);
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], InvitationDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES }),
    (0, class_validator_1.IsIn)(permissions_js_1.USER_ROLES),
    __metadata("design:type", String)
], InvitationDto.prototype, "role", void 0);
class UserChangeDto {
}
exports.UserChangeDto = UserChangeDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], UserChangeDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES, required: false }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(permissions_js_1.USER_ROLES),
    __metadata("design:type", String)
], UserChangeDto.prototype, "role", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsBoolean)(),
    __metadata("design:type", Boolean)
], UserChangeDto.prototype, "disabled", void 0);
/** What became of somebody’s access. */
class AccessChangeDto {
}
exports.AccessChangeDto = AccessChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: access_change_entity_js_1.ACCESS_CHANGES }),
    __metadata("design:type", String)
], AccessChangeDto.prototype, "what", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES, nullable: true }),
    __metadata("design:type", Object)
], AccessChangeDto.prototype, "was", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES, nullable: true }),
    __metadata("design:type", Object)
], AccessChangeDto.prototype, "becomes", void 0);
/** A user. */
class UserDto {
}
exports.UserDto = UserDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES }),
    __metadata("design:type", String)
], UserDto.prototype, "role", void 0);
class UserPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.UserPageDto = UserPageDto;
class SignInLinkDto {
}
exports.SignInLinkDto = SignInLinkDto;
class InvitedDto extends SignInLinkDto {
}
exports.InvitedDto = InvitedDto;
//# sourceMappingURL=users.dto.js.map