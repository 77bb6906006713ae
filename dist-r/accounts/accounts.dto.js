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
exports.AccountsDto = exports.AccountColumnDto = exports.AccountDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const actors_dto_js_1 = require("../actors/actors.dto.js");
const by_language_js_1 = require("../common/by-language.js");
const column_js_1 = require("../domain/accounts/column.js");
const silence_js_1 = require("../domain/accounts/silence.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** What somebody says of an event, in one source. */
class AccountDto {
}
exports.AccountDto = AccountDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], AccountDto.prototype, "translation", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.STANCES, enumName: 'Stance' }),
    __metadata("design:type", String)
], AccountDto.prototype, "stance", void 0);
/** What one side says of an event. */
class AccountColumnDto {
}
exports.AccountColumnDto = AccountColumnDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: column_js_1.ACCOUNT_ROLES, enumName: 'AccountRole' }),
    __metadata("design:type", String)
], AccountColumnDto.prototype, "role", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => actors_dto_js_1.ActorRefDto, nullable: true }),
    __metadata("design:type", Object)
], AccountColumnDto.prototype, "side", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: silence_js_1.SILENCES, enumName: 'Silence', nullable: true }),
    __metadata("design:type", Object)
], AccountColumnDto.prototype, "silence", void 0);
/** The versions of an event side by side. */
class AccountsDto {
}
exports.AccountsDto = AccountsDto;
//# sourceMappingURL=accounts.dto.js.map