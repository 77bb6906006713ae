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
exports.TokenListDto = exports.MadeTokenDto = exports.TokenDto = exports.NewTokenDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_day_js_1 = require("../common/is-day.js");
const is_text_js_1 = require("../common/is-text.js");
const token_entity_js_1 = require("./token.entity.js");
class NewTokenDto {
}
exports.NewTokenDto = NewTokenDto;
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], NewTokenDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: token_entity_js_1.TOKEN_SCOPES }),
    (0, class_validator_1.IsIn)(token_entity_js_1.TOKEN_SCOPES),
    __metadata("design:type", String)
], NewTokenDto.prototype, "scope", void 0);
__decorate([
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], NewTokenDto.prototype, "expiresOn", void 0);
class TokenDto {
}
exports.TokenDto = TokenDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: token_entity_js_1.TOKEN_SCOPES }),
    __metadata("design:type", String)
], TokenDto.prototype, "scope", void 0);
class MadeTokenDto extends TokenDto {
}
exports.MadeTokenDto = MadeTokenDto;
class TokenListDto {
}
exports.TokenListDto = TokenListDto;
//# sourceMappingURL=tokens.dto.js.map