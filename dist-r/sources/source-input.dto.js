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
exports.SourcePatchDto = exports.SourceInputDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_address_js_1 = require("../common/is-address.js");
const is_day_js_1 = require("../common/is-day.js");
const is_instant_js_1 = require("../common/is-instant.js");
const is_language_js_1 = require("../common/is-language.js");
const is_published_on_js_1 = require("../common/is-published-on.js");
const is_slug_js_1 = require("../common/is-slug.js");
const is_text_js_1 = require("../common/is-text.js");
const may_be_absent_js_1 = require("../common/may-be-absent.js");
const words = __importStar(require("../domain/vocabulary.js"));
/** A document as it is written. */
class SourceInputDto {
}
exports.SourceInputDto = SourceInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], SourceInputDto.prototype, "slug", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.SOURCE_KINDS),
    (0, swagger_1.ApiProperty)({ enum: words.SOURCE_KINDS, enumName: 'SourceKind', required: false }),
    __metadata("design:type", String)
], SourceInputDto.prototype, "kind", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_address_js_1.IsAddress)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "url", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(2000),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "citation", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], SourceInputDto.prototype, "publisher", void 0);
__decorate([
    (0, is_text_js_1.IsText)(1000),
    __metadata("design:type", String)
], SourceInputDto.prototype, "title", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.TITLE_SOURCES),
    (0, swagger_1.ApiProperty)({ enum: words.TITLE_SOURCES, enumName: 'TitleSource', nullable: true, required: false }),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "titleSource", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_published_on_js_1.IsPublishedOn)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "publishedOn", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "accessedOn", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_language_js_1.IsLanguage)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "language", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.RELIABILITIES),
    (0, swagger_1.ApiProperty)({ enum: words.RELIABILITIES, enumName: 'Reliability', nullable: true, required: false }),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "reliability", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(20),
    (0, class_validator_1.ArrayUnique)(),
    (0, is_text_js_1.EachText)(300),
    __metadata("design:type", Array)
], SourceInputDto.prototype, "agencies", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(300),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "textOf", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.SEEN),
    (0, swagger_1.ApiProperty)({ enum: words.SEEN, enumName: 'Seen', required: false }),
    __metadata("design:type", String)
], SourceInputDto.prototype, "seen", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(5000),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "note", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(8000),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "retrievedVia", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_instant_js_1.IsInstant)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "archivedAt", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_address_js_1.IsAddress)(),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "archiveUrl", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(200),
    __metadata("design:type", Object)
], SourceInputDto.prototype, "contentHash", void 0);
/** What is to be different about a document; what is left out stays. */
class SourcePatchDto extends (0, swagger_1.PartialType)((0, swagger_1.OmitType)(SourceInputDto, ['slug']), { skipNullProperties: false }) {
}
exports.SourcePatchDto = SourcePatchDto;
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], SourcePatchDto.prototype, "reason", void 0);
//# sourceMappingURL=source-input.dto.js.map