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
exports.KnownOnDto = exports.LanguageDto = exports.AsOfDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_day_js_1 = require("./is-day.js");
const is_language_js_1 = require("./is-language.js");
/** What everything that can be looked back on takes. */
class AsOfDto {
}
exports.AsOfDto = AsOfDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], AsOfDto.prototype, "knownOn", void 0);
/** What everything takes that has texts in several languages. */
class LanguageDto {
}
exports.LanguageDto = LanguageDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", String)
], LanguageDto.prototype, "lang", void 0);
/** The same of what has texts in several languages. */
class KnownOnDto extends (0, swagger_1.IntersectionType)(AsOfDto, LanguageDto) {
}
exports.KnownOnDto = KnownOnDto;
//# sourceMappingURL=known-on.dto.js.map