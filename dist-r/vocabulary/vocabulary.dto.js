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
exports.VocabularyDto = exports.KindTermDto = exports.TermDto = void 0;
const swagger_1 = require("@nestjs/swagger");
/** A word of the vocabulary with its name per language (BCP 47). */
class TermDto {
}
exports.TermDto = TermDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], TermDto.prototype, "labels", void 0);
/** A kind of event and the life it can have. */
class KindTermDto extends TermDto {
}
exports.KindTermDto = KindTermDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }),
    __metadata("design:type", Object)
], KindTermDto.prototype, "transitions", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['words', 'deeds'] }),
    __metadata("design:type", String)
], KindTermDto.prototype, "tension", void 0);
/** Every word that Démarche records with. */
class VocabularyDto {
}
exports.VocabularyDto = VocabularyDto;
//# sourceMappingURL=vocabulary.dto.js.map