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
exports.EventDocumentDto = exports.StatusChangeDocumentDto = exports.LinkDocumentDto = exports.IssueDocumentDto = exports.ClaimDocumentDto = exports.CitationDocumentDto = exports.ActDocumentDto = exports.ParticipationDocumentDto = exports.TellingDocumentDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const by_language_js_1 = require("../common/by-language.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const words = __importStar(require("../domain/vocabulary.js"));
const event_fields_dto_js_1 = require("./event-fields.dto.js");
/** What an event is called, and what is said of it, from a day on, in an event's document. */
class TellingDocumentDto {
}
exports.TellingDocumentDto = TellingDocumentDto;
__decorate([
    (0, by_language_js_1.ByLanguage)(),
    __metadata("design:type", Object)
], TellingDocumentDto.prototype, "title", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)(),
    __metadata("design:type", Object)
], TellingDocumentDto.prototype, "summary", void 0);
/** A participation in an event's document. */
class ParticipationDocumentDto {
}
exports.ParticipationDocumentDto = ParticipationDocumentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ROLES, enumName: 'Role' }),
    __metadata("design:type", String)
], ParticipationDocumentDto.prototype, "role", void 0);
/** What a party does about an agreement, in the event's document. */
class ActDocumentDto {
}
exports.ActDocumentDto = ActDocumentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ACTS, enumName: 'Act' }),
    __metadata("design:type", String)
], ActDocumentDto.prototype, "act", void 0);
/** A citation in an event's document. */
class CitationDocumentDto {
}
exports.CitationDocumentDto = CitationDocumentDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], CitationDocumentDto.prototype, "translation", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.STANCES, enumName: 'Stance' }),
    __metadata("design:type", String)
], CitationDocumentDto.prototype, "stance", void 0);
/** A claim in an event's document. */
class ClaimDocumentDto {
}
exports.ClaimDocumentDto = ClaimDocumentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.CLAIM_FIELDS, enumName: 'ClaimField' }),
    __metadata("design:type", String)
], ClaimDocumentDto.prototype, "field", void 0);
/** What an event is about, in its document. */
class IssueDocumentDto {
}
exports.IssueDocumentDto = IssueDocumentDto;
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], IssueDocumentDto.prototype, "stances", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.MOVES, enumName: 'Move', nullable: true }),
    __metadata("design:type", Object)
], IssueDocumentDto.prototype, "moved", void 0);
/** A link in the document of the event that it leaves. */
class LinkDocumentDto {
}
exports.LinkDocumentDto = LinkDocumentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.LINK_TYPES, enumName: 'LinkType' }),
    __metadata("design:type", String)
], LinkDocumentDto.prototype, "type", void 0);
/** A ledger entry in an event's document. */
class StatusChangeDocumentDto {
}
exports.StatusChangeDocumentDto = StatusChangeDocumentDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: status_js_1.STATUSES, enumName: 'Status' }),
    __metadata("design:type", String)
], StatusChangeDocumentDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.FORMATS, enumName: 'Format', nullable: true }),
    __metadata("design:type", Object)
], StatusChangeDocumentDto.prototype, "format", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.BASES, enumName: 'Basis' }),
    __metadata("design:type", String)
], StatusChangeDocumentDto.prototype, "basis", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    __metadata("design:type", Object)
], StatusChangeDocumentDto.prototype, "notes", void 0);
/** The document says where a part is by its id, so that it keeps its path from version to version. */
function ById(part) {
    return (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { $ref: (0, swagger_1.getSchemaPath)(part) } });
}
/** An event as its history tells it: everything that somebody wrote, and nothing that follows from it. */
let EventDocumentDto = class EventDocumentDto extends event_fields_dto_js_1.EventFieldsDto {
};
exports.EventDocumentDto = EventDocumentDto;
__decorate([
    ById(TellingDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "tellings", void 0);
__decorate([
    ById(ParticipationDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "participations", void 0);
__decorate([
    ById(ActDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "acts", void 0);
__decorate([
    ById(CitationDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "citations", void 0);
__decorate([
    ById(ClaimDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "claims", void 0);
__decorate([
    ById(IssueDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "issues", void 0);
__decorate([
    ById(LinkDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "links", void 0);
__decorate([
    ById(StatusChangeDocumentDto),
    __metadata("design:type", Object)
], EventDocumentDto.prototype, "statusChanges", void 0);
exports.EventDocumentDto = EventDocumentDto = __decorate([
    (0, swagger_1.ApiExtraModels)(TellingDocumentDto, ParticipationDocumentDto, ActDocumentDto, CitationDocumentDto, ClaimDocumentDto, IssueDocumentDto, LinkDocumentDto, StatusChangeDocumentDto)
], EventDocumentDto);
//# sourceMappingURL=event-document.dto.js.map