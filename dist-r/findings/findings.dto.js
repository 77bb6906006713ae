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
exports.FindingsDto = exports.FindingDto = exports.SimilarEventDto = exports.FoundLinkDto = exports.FoundDetailDto = exports.FoundCitationDto = exports.FoundParticipationDto = exports.QuotationDto = exports.DateInTextDto = exports.NewActorInTextDto = exports.MentionedActorDto = exports.TextSpanDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const finding_js_1 = require("../domain/article/events/finding.js");
const utterance_js_1 = require("../domain/article/speech/utterance.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const words = __importStar(require("../domain/vocabulary.js"));
/** A part of the text: UTF-16 units, start included, end not. */
class TextSpanDto {
}
exports.TextSpanDto = TextSpanDto;
class MentionedActorDto extends TextSpanDto {
}
exports.MentionedActorDto = MentionedActorDto;
/** Somebody whom the article names and nobody knows yet, as the words beside the name tell it; nothing is recorded. */
class NewActorInTextDto {
}
exports.NewActorInTextDto = NewActorInTextDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ACTOR_TYPES, enumName: 'ActorType' }),
    __metadata("design:type", String)
], NewActorInTextDto.prototype, "type", void 0);
class DateInTextDto extends TextSpanDto {
}
exports.DateInTextDto = DateInTextDto;
class QuotationDto extends TextSpanDto {
}
exports.QuotationDto = QuotationDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: utterance_js_1.SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true }),
    __metadata("design:type", Object)
], QuotationDto.prototype, "reason", void 0);
class FoundParticipationDto {
}
exports.FoundParticipationDto = FoundParticipationDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ROLES, enumName: 'Role' }),
    __metadata("design:type", String)
], FoundParticipationDto.prototype, "role", void 0);
class FoundCitationDto {
}
exports.FoundCitationDto = FoundCitationDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: utterance_js_1.SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true }),
    __metadata("design:type", Object)
], FoundCitationDto.prototype, "speakerReason", void 0);
/** Where a detail of an event stands in the text. */
class FoundDetailDto {
}
exports.FoundDetailDto = FoundDetailDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: finding_js_1.DETAIL_FIELDS, enumName: 'DetailField' }),
    __metadata("design:type", Object)
], FoundDetailDto.prototype, "field", void 0);
class FoundLinkDto {
}
exports.FoundLinkDto = FoundLinkDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.LINK_TYPES, enumName: 'LinkType' }),
    __metadata("design:type", String)
], FoundLinkDto.prototype, "type", void 0);
// Said in so many words: of a bare union the compiler gives now one order and now another.
const SIMILAR_IN = ['title', 'actors'];
/** An event of the dossier that may be the one found. */
class SimilarEventDto {
}
exports.SimilarEventDto = SimilarEventDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: SIMILAR_IN, isArray: true }),
    __metadata("design:type", Array)
], SimilarEventDto.prototype, "reasons", void 0);
const CONFIDENCES = ['high', 'medium', 'low'];
class FindingDto {
}
exports.FindingDto = FindingDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.KINDS, enumName: 'Kind' }),
    __metadata("design:type", String)
], FindingDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.FORMATS, enumName: 'Format', nullable: true }),
    __metadata("design:type", Object)
], FindingDto.prototype, "format", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], FindingDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: CONFIDENCES, enumName: 'Confidence' }),
    __metadata("design:type", Object)
], FindingDto.prototype, "confidence", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: finding_js_1.FINDING_REASONS, enumName: 'FindingReason', isArray: true }),
    __metadata("design:type", Array)
], FindingDto.prototype, "reasons", void 0);
/** What an article names, dates and quotes, and which events it seems to tell of. Nothing is kept. */
class FindingsDto {
}
exports.FindingsDto = FindingsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['en', 'fr'], enumName: 'ArticleLanguage' }),
    __metadata("design:type", String)
], FindingsDto.prototype, "language", void 0);
//# sourceMappingURL=findings.dto.js.map