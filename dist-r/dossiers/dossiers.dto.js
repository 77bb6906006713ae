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
exports.DossierQueryDto = exports.DossierPageDto = exports.DossierDto = exports.IssuesDto = exports.IssueDto = exports.SidesDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const page_total_dto_js_1 = require("../common/page-total.dto.js");
const by_language_js_1 = require("../common/by-language.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const dossier_input_dto_js_1 = require("./dossier-input.dto.js");
const dossier_order_js_1 = require("./dossier-order.js");
/** Who sits where in a dossier, as slugs of states and bodies: whom an editor named, else worked out from the roles in its events. */
class SidesDto {
}
exports.SidesDto = SidesDto;
/** An issue of a dossier. */
class IssueDto {
}
exports.IssueDto = IssueDto;
__decorate([
    (0, by_language_js_1.ByLanguage)(),
    __metadata("design:type", Object)
], IssueDto.prototype, "labels", void 0);
class IssuesDto {
}
exports.IssuesDto = IssuesDto;
/** One negotiation and all that belongs to it. */
let DossierDto = class DossierDto {
};
exports.DossierDto = DossierDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { $ref: (0, swagger_1.getSchemaPath)(dossier_input_dto_js_1.DossierWordsDto) } }),
    __metadata("design:type", Object)
], DossierDto.prototype, "words", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: vocabulary_js_1.AUTHORSHIPS, enumName: 'Authorship' }),
    __metadata("design:type", String)
], DossierDto.prototype, "authorship", void 0);
exports.DossierDto = DossierDto = __decorate([
    (0, swagger_1.ApiExtraModels)(dossier_input_dto_js_1.DossierWordsDto)
], DossierDto);
class DossierPageDto extends page_total_dto_js_1.PageTotalDto {
}
exports.DossierPageDto = DossierPageDto;
class DossierQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.KnownOnDto) {
    constructor() {
        super(...arguments);
        /**
         * By title; or those first in which an event was changed last (of those without any, the dossier itself), as of a day those of which
         * something became known last.
         */
        this.sort = 'title';
    }
}
exports.DossierQueryDto = DossierQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], DossierQueryDto.prototype, "q", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(dossier_order_js_1.DOSSIER_SORTS),
    (0, swagger_1.ApiProperty)({ enum: dossier_order_js_1.DOSSIER_SORTS, enumName: 'DossierSort', required: false, default: 'title' }),
    __metadata("design:type", String)
], DossierQueryDto.prototype, "sort", void 0);
//# sourceMappingURL=dossiers.dto.js.map