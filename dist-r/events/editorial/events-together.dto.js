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
exports.ChangedTogetherDto = exports.EventsTogetherDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_slug_js_1 = require("../../common/is-slug.js");
const is_text_js_1 = require("../../common/is-text.js");
const may_be_absent_js_1 = require("../../common/may-be-absent.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
/** So many events change at once; whoever has more asks again. */
const MOST = 100;
/** What is to become of several events. */
class EventsTogetherDto {
}
exports.EventsTogetherDto = EventsTogetherDto;
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMinSize)(1),
    (0, class_validator_1.ArrayMaxSize)(MOST),
    (0, class_validator_1.ArrayUnique)(),
    (0, class_validator_1.IsUUID)(undefined, { each: true }),
    __metadata("design:type", Array)
], EventsTogetherDto.prototype, "ids", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(vocabulary_js_1.REVIEWS),
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.REVIEWS, enumName: 'Review', required: false }),
    __metadata("design:type", String)
], EventsTogetherDto.prototype, "to", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(5000),
    __metadata("design:type", Object)
], EventsTogetherDto.prototype, "comment", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(20),
    (0, class_validator_1.ArrayUnique)(),
    (0, is_slug_js_1.IsSlug)({ each: true }),
    __metadata("design:type", Array)
], EventsTogetherDto.prototype, "issues", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], EventsTogetherDto.prototype, "reason", void 0);
/** What became of them. */
class ChangedTogetherDto {
}
exports.ChangedTogetherDto = ChangedTogetherDto;
//# sourceMappingURL=events-together.dto.js.map