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
exports.SuggestionHeadDto = exports.SuggestionAnswerDto = exports.SuggestingDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_text_js_1 = require("../common/is-text.js");
const suggestion_entity_js_1 = require("./suggestion.entity.js");
/** What every suggestion says, whatever it is of. */
class SuggestingDto {
}
exports.SuggestingDto = SuggestingDto;
__decorate([
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(1),
    (0, class_validator_1.Max)(2_000_000_000),
    __metadata("design:type", Number)
], SuggestingDto.prototype, "baseVersion", void 0);
__decorate([
    (0, is_text_js_1.IsText)(1000),
    __metadata("design:type", String)
], SuggestingDto.prototype, "reason", void 0);
/** What is to be said to whoever suggested it. */
class SuggestionAnswerDto {
}
exports.SuggestionAnswerDto = SuggestionAnswerDto;
__decorate([
    (0, is_text_js_1.IsTextOrNull)(5000),
    __metadata("design:type", Object)
], SuggestionAnswerDto.prototype, "comment", void 0);
/** Who suggested a correction, why, and what became of it. */
class SuggestionHeadDto {
}
exports.SuggestionHeadDto = SuggestionHeadDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: suggestion_entity_js_1.SUGGESTION_STATES }),
    __metadata("design:type", String)
], SuggestionHeadDto.prototype, "state", void 0);
//# sourceMappingURL=suggestion.dto.js.map