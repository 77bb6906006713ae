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
exports.VoteDto = exports.SaidAsDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_day_js_1 = require("../common/is-day.js");
const is_language_js_1 = require("../common/is-language.js");
const is_text_js_1 = require("../common/is-text.js");
/** The words that a window was made of: “early next week”. */
class SaidAsDto {
    constructor() {
        /** The day they were said on, from which “next week” counts; null where it is not known. @format date */
        this.saidOn = null;
    }
}
exports.SaidAsDto = SaidAsDto;
__decorate([
    (0, is_text_js_1.IsText)(500),
    __metadata("design:type", String)
], SaidAsDto.prototype, "text", void 0);
__decorate([
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", String)
], SaidAsDto.prototype, "language", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", Object)
], SaidAsDto.prototype, "saidOn", void 0);
const MOST_VOTES = 10_000_000_000;
function Votes() {
    return (target, name) => {
        (0, swagger_1.ApiProperty)({ type: 'integer', minimum: 0, maximum: MOST_VOTES, nullable: true, required: false })(target, name);
        (0, class_validator_1.IsOptional)()(target, name);
        (0, class_validator_1.IsInt)()(target, name);
        (0, class_validator_1.Min)(0)(target, name);
        (0, class_validator_1.Max)(MOST_VOTES)(target, name);
    };
}
/** How a body voted; null where a number is not known. */
class VoteDto {
    constructor() {
        this.for = null;
        this.against = null;
        this.abstained = null;
        this.absent = null;
    }
}
exports.VoteDto = VoteDto;
__decorate([
    Votes(),
    __metadata("design:type", Object)
], VoteDto.prototype, "for", void 0);
__decorate([
    Votes(),
    __metadata("design:type", Object)
], VoteDto.prototype, "against", void 0);
__decorate([
    Votes(),
    __metadata("design:type", Object)
], VoteDto.prototype, "abstained", void 0);
__decorate([
    Votes(),
    __metadata("design:type", Object)
], VoteDto.prototype, "absent", void 0);
//# sourceMappingURL=ledger-words.dto.js.map