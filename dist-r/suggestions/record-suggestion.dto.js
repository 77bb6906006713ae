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
exports.RecordSuggestionDto = exports.SuggestedRecordDto = exports.RecordSuggestionsDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const is_public_js_1 = require("../common/is-public.js");
/** Corrections suggested of a record, oldest first. */
class RecordSuggestionsDto {
}
exports.RecordSuggestionsDto = RecordSuggestionsDto;
/** An actor, source, publisher or dossier that a correction is suggested of. */
class SuggestedRecordDto {
}
exports.SuggestedRecordDto = SuggestedRecordDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: is_public_js_1.RECORDS, enumName: 'RecordEntity' }),
    __metadata("design:type", String)
], SuggestedRecordDto.prototype, "entity", void 0);
/** A suggested correction of a record, ready to be judged. */
class RecordSuggestionDto {
}
exports.RecordSuggestionDto = RecordSuggestionDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], RecordSuggestionDto.prototype, "names", void 0);
//# sourceMappingURL=record-suggestion.dto.js.map