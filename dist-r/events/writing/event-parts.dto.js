"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.StatusChangeInputDto = exports.LinkInputDto = exports.CitationInputDto = exports.ClaimInputDto = exports.ParticipationInputDto = exports.ActInputDto = exports.TellingInputDto = exports.MOST_PARTS = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const by_language_js_1 = require("../../common/by-language.js");
const is_by_language_js_1 = require("../../common/is-by-language.js");
const is_day_js_1 = require("../../common/is-day.js");
const is_edtf_js_1 = require("../../common/is-edtf.js");
const is_window_js_1 = require("../../common/is-window.js");
const is_entry_js_1 = require("../../common/is-entry.js");
const is_language_js_1 = require("../../common/is-language.js");
const may_be_absent_js_1 = require("../../common/may-be-absent.js");
const is_text_js_1 = require("../../common/is-text.js");
const by_id_or_ordinal_js_1 = require("./by-id-or-ordinal.js");
const status_js_1 = require("../../domain/lifecycle/status.js");
const words = __importStar(require("../../domain/vocabulary.js"));
const ledger_words_dto_js_1 = require("../ledger-words.dto.js");
const text_quote_dto_js_1 = require("../text-quote.dto.js");
const tellings_js_1 = require("../../domain/tellings.js");
/** No event has more parts of one sort; a form never comes near. */
exports.MOST_PARTS = 500;
const NAME = 200;
/** What an event is called, and what is said of it, from a day on. */
class TellingInputDto {
}
exports.TellingInputDto = TellingInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], TellingInputDto.prototype, "id", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], TellingInputDto.prototype, "knownOn", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", String)
], TellingInputDto.prototype, "language", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)(),
    (0, is_by_language_js_1.IsByLanguage)(tellings_js_1.MOST_TITLE),
    __metadata("design:type", Object)
], TellingInputDto.prototype, "title", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ optional: true }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_by_language_js_1.IsByLanguage)(tellings_js_1.MOST_SUMMARY, { blank: true }),
    __metadata("design:type", Object)
], TellingInputDto.prototype, "summary", void 0);
/** What a party does about an agreement. */
class ActInputDto {
}
exports.ActInputDto = ActInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], ActInputDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ACTS, enumName: 'Act' }),
    (0, class_validator_1.IsIn)(words.ACTS),
    __metadata("design:type", String)
], ActInputDto.prototype, "act", void 0);
__decorate([
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], ActInputDto.prototype, "on", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], ActInputDto.prototype, "knownOn", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], ActInputDto.prototype, "source", void 0);
/** An actor in an event, in a role. */
class ParticipationInputDto {
}
exports.ParticipationInputDto = ParticipationInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], ParticipationInputDto.prototype, "id", void 0);
__decorate([
    (0, is_text_js_1.IsText)(NAME),
    __metadata("design:type", String)
], ParticipationInputDto.prototype, "actor", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ROLES, enumName: 'Role' }),
    (0, class_validator_1.IsIn)(words.ROLES),
    __metadata("design:type", String)
], ParticipationInputDto.prototype, "role", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", Object)
], ParticipationInputDto.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_window_js_1.IsLastDay)(),
    __metadata("design:type", Object)
], ParticipationInputDto.prototype, "to", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(50),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => ActInputDto),
    __metadata("design:type", Array)
], ParticipationInputDto.prototype, "acts", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", Object)
], ParticipationInputDto.prototype, "knownOn", void 0);
/** What a citation says of one contested field. */
class ClaimInputDto {
}
exports.ClaimInputDto = ClaimInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], ClaimInputDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.CLAIM_FIELDS, enumName: 'ClaimField' }),
    (0, class_validator_1.IsIn)(words.CLAIM_FIELDS),
    __metadata("design:type", String)
], ClaimInputDto.prototype, "field", void 0);
__decorate([
    (0, is_text_js_1.IsText)(500),
    __metadata("design:type", String)
], ClaimInputDto.prototype, "value", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], ClaimInputDto.prototype, "knownOn", void 0);
/** What a source does for an event. */
class CitationInputDto {
}
exports.CitationInputDto = CitationInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], CitationInputDto.prototype, "id", void 0);
__decorate([
    (0, is_text_js_1.IsText)(NAME),
    __metadata("design:type", String)
], CitationInputDto.prototype, "source", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(20_000),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "quote", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "language", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ optional: true, nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, is_by_language_js_1.IsByLanguage)(20_000),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "translation", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(2000),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "quoteNote", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "knownOn", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "speaker", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "attribution", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => text_quote_dto_js_1.TextQuoteInputDto),
    __metadata("design:type", Object)
], CitationInputDto.prototype, "anchor", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.STANCES, enumName: 'Stance', required: false, default: 'reports' }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.STANCES),
    __metadata("design:type", String)
], CitationInputDto.prototype, "stance", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'integer', minimum: 1, maximum: 6, required: false, default: 6 }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.CREDIBILITIES),
    __metadata("design:type", Number)
], CitationInputDto.prototype, "credibility", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(words.CLAIM_FIELDS.length),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => ClaimInputDto),
    __metadata("design:type", Array)
], CitationInputDto.prototype, "claims", void 0);
/** A link from this event to an earlier one. */
class LinkInputDto {
}
exports.LinkInputDto = LinkInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], LinkInputDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.LINK_TYPES, enumName: 'LinkType' }),
    (0, class_validator_1.IsIn)(words.LINK_TYPES),
    __metadata("design:type", String)
], LinkInputDto.prototype, "type", void 0);
__decorate([
    (0, is_text_js_1.IsText)(NAME),
    __metadata("design:type", String)
], LinkInputDto.prototype, "to", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'integer', minimum: 0, maximum: 9999, nullable: true, required: false }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(0),
    (0, class_validator_1.Max)(9999),
    __metadata("design:type", Object)
], LinkInputDto.prototype, "order", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], LinkInputDto.prototype, "knownOn", void 0);
/** A ledger entry: what became of the event. */
class StatusChangeInputDto {
}
exports.StatusChangeInputDto = StatusChangeInputDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    (0, class_validator_1.IsIn)(status_js_1.STATUSES),
    __metadata("design:type", String)
], StatusChangeInputDto.prototype, "status", void 0);
__decorate([
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", String)
], StatusChangeInputDto.prototype, "effectiveOn", void 0);
__decorate([
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], StatusChangeInputDto.prototype, "knownOn", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_window_js_1.IsWindow)(),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "window", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => ledger_words_dto_js_1.SaidAsDto),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "saidAs", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(500),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "saidRule", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(300),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "place", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.FORMATS, enumName: 'Format', nullable: true, required: false }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.FORMATS),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "format", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => ledger_words_dto_js_1.VoteDto),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "vote", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "saidBy", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.BASES, enumName: 'Basis', required: false }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.BASES),
    __metadata("design:type", String)
], StatusChangeInputDto.prototype, "basis", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "source", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(2000),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "note", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ optional: true, nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, is_by_language_js_1.IsByLanguage)(2000),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "notes", void 0);
__decorate([
    (0, by_id_or_ordinal_js_1.ByIdOrOrdinal)(),
    (0, class_validator_1.IsOptional)(),
    (0, is_entry_js_1.IsEntry)(),
    __metadata("design:type", Object)
], StatusChangeInputDto.prototype, "corrects", void 0);
//# sourceMappingURL=event-parts.dto.js.map