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
exports.TensionDto = exports.TensionEventDto = exports.TensionPeakDto = exports.TensionWeekDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const by_language_js_1 = require("../common/by-language.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const four_sums_dto_js_1 = require("../events/four-sums.dto.js");
/** A week in which something began that counts. */
class TensionWeekDto extends four_sums_dto_js_1.FourSumsDto {
}
exports.TensionWeekDto = TensionWeekDto;
/** A week that stands out: three of cooperation, then four of conflict, those of one direction at least four weeks apart. */
class TensionPeakDto {
}
exports.TensionPeakDto = TensionPeakDto;
/** An event of a week, as a bar tells it. */
class TensionEventDto {
}
exports.TensionEventDto = TensionEventDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], TensionEventDto.prototype, "kind", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], TensionEventDto.prototype, "shortTitle", void 0);
/** Words and deeds week by week; a week in which nothing began is not there. */
class TensionDto {
}
exports.TensionDto = TensionDto;
//# sourceMappingURL=tension.dto.js.map