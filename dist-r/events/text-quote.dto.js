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
exports.TextQuoteInputDto = exports.TextQuoteSelectorDto = exports.TextQuoteDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_text_js_1 = require("../common/is-text.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const text_quote_js_1 = require("../domain/references/text-quote.js");
const TYPES = ['TextQuoteSelector'];
/** What stands beside the words; it may be blank. */
function IsAround() {
    return (target, name) => {
        (0, may_be_absent_js_1.MayBeAbsent)()(target, name);
        (0, class_validator_1.IsString)()(target, name);
        (0, class_validator_1.MaxLength)(text_quote_js_1.MOST_AROUND)(target, name);
        (0, class_validator_1.Matches)(...is_text_js_1.WITHOUT_NUL)(target, name);
    };
}
/** Where words stand in a document. */
class TextQuoteDto {
}
exports.TextQuoteDto = TextQuoteDto;
/** Where words stand in a document: a selector of the W3C Web Annotation Data Model. */
class TextQuoteSelectorDto extends TextQuoteDto {
}
exports.TextQuoteSelectorDto = TextQuoteSelectorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: TYPES }),
    __metadata("design:type", Object)
], TextQuoteSelectorDto.prototype, "type", void 0);
/** Where words stand in a document: a selector of the W3C Web Annotation Data Model. */
class TextQuoteInputDto {
}
exports.TextQuoteInputDto = TextQuoteInputDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: TYPES, required: false }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(TYPES),
    __metadata("design:type", Object)
], TextQuoteInputDto.prototype, "type", void 0);
__decorate([
    (0, is_text_js_1.IsText)(20_000),
    __metadata("design:type", String)
], TextQuoteInputDto.prototype, "exact", void 0);
__decorate([
    IsAround(),
    __metadata("design:type", String)
], TextQuoteInputDto.prototype, "prefix", void 0);
__decorate([
    IsAround(),
    __metadata("design:type", String)
], TextQuoteInputDto.prototype, "suffix", void 0);
//# sourceMappingURL=text-quote.dto.js.map