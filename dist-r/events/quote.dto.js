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
exports.QuoteDto = void 0;
const by_language_js_1 = require("../common/by-language.js");
/** What somebody is quoted with. */
class QuoteDto {
}
exports.QuoteDto = QuoteDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], QuoteDto.prototype, "translation", void 0);
//# sourceMappingURL=quote.dto.js.map