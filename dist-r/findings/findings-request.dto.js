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
exports.FindingsRequestDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_address_js_1 = require("../common/is-address.js");
const is_day_js_1 = require("../common/is-day.js");
const is_text_js_1 = require("../common/is-text.js");
const read_article_js_1 = require("../domain/article/read-article.js");
const LANGUAGES = ['en', 'fr'];
/** An article to be read. */
class FindingsRequestDto {
}
exports.FindingsRequestDto = FindingsRequestDto;
__decorate([
    (0, is_text_js_1.IsText)(read_article_js_1.LONGEST_ARTICLE),
    __metadata("design:type", String)
], FindingsRequestDto.prototype, "text", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_address_js_1.IsAddress)(),
    __metadata("design:type", String)
], FindingsRequestDto.prototype, "url", void 0);
__decorate([
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], FindingsRequestDto.prototype, "publishedOn", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(LANGUAGES),
    (0, swagger_1.ApiProperty)({ enum: LANGUAGES, enumName: 'ArticleLanguage', required: false }),
    __metadata("design:type", Object)
], FindingsRequestDto.prototype, "language", void 0);
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], FindingsRequestDto.prototype, "dossier", void 0);
//# sourceMappingURL=findings-request.dto.js.map