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
exports.BriefingDto = exports.BriefingTotalsDto = exports.NumberedSourceDto = exports.BriefingItemDto = exports.BriefingQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_edtf_js_1 = require("../common/is-edtf.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
/** The window of a briefing. */
class BriefingQueryDto extends known_on_dto_js_1.KnownOnDto {
    constructor() {
        super(...arguments);
        /** Language of the headings of the Markdown. */
        this.language = 'en';
    }
}
exports.BriefingQueryDto = BriefingQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], BriefingQueryDto.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], BriefingQueryDto.prototype, "to", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(spoken_languages_js_1.LANGUAGES),
    (0, swagger_1.ApiProperty)({ enum: spoken_languages_js_1.LANGUAGES, required: false, default: 'en' }),
    __metadata("design:type", String)
], BriefingQueryDto.prototype, "language", void 0);
/** An event as a briefing tells it. */
class BriefingItemDto {
}
exports.BriefingItemDto = BriefingItemDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.CLAIM_FIELDS, enumName: 'ClaimField', isArray: true }),
    __metadata("design:type", Array)
], BriefingItemDto.prototype, "disputed", void 0);
/** A source with the number by which a briefing refers to it. */
class NumberedSourceDto {
}
exports.NumberedSourceDto = NumberedSourceDto;
/** How many events each part of a briefing has. */
class BriefingTotalsDto {
}
exports.BriefingTotalsDto = BriefingTotalsDto;
/** What a desk hands upwards: the state of a dossier, and what happened in a window; of each part at most a hundred events. */
class BriefingDto {
}
exports.BriefingDto = BriefingDto;
//# sourceMappingURL=briefing.dto.js.map