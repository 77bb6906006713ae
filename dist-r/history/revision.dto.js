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
exports.RevisionsQueryDto = exports.RevisionsPageDto = exports.RevisionDto = exports.RevisionHeadDto = exports.OperationDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const page_dto_js_1 = require("../common/page.dto.js");
const permissions_js_1 = require("../domain/permissions.js");
/** Whatever JSON can say. */
const ANY = {
    oneOf: [
        { type: 'string' },
        { type: 'number', format: 'double' },
        { type: 'boolean' },
        { type: 'object' },
        { type: 'array', items: {} },
    ],
    nullable: true,
    required: false,
};
/** One step of a difference (RFC 6902). */
class OperationDto {
}
exports.OperationDto = OperationDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['add', 'replace', 'remove'] }),
    __metadata("design:type", String)
], OperationDto.prototype, "op", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ ...ANY, description: 'What stands there now; missing with `remove`.' }),
    __metadata("design:type", Object)
], OperationDto.prototype, "value", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ ...ANY, description: 'What stood there before; missing with `add`.' }),
    __metadata("design:type", Object)
], OperationDto.prototype, "was", void 0);
/** Who wrote, when and why. */
class RevisionHeadDto {
}
exports.RevisionHeadDto = RevisionHeadDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: permissions_js_1.USER_ROLES, enumName: 'UserRole', nullable: true }),
    __metadata("design:type", Object)
], RevisionHeadDto.prototype, "authorRole", void 0);
/** One write. */
class RevisionDto extends RevisionHeadDto {
}
exports.RevisionDto = RevisionDto;
/** The history of one thing, newest first. */
class RevisionsPageDto {
}
exports.RevisionsPageDto = RevisionsPageDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: { type: 'string' } }),
    __metadata("design:type", Object)
], RevisionsPageDto.prototype, "names", void 0);
/** A page of a history, with the names of what changes are about in a language. */
class RevisionsQueryDto extends (0, swagger_1.IntersectionType)(page_dto_js_1.PageQueryDto, known_on_dto_js_1.LanguageDto) {
}
exports.RevisionsQueryDto = RevisionsQueryDto;
//# sourceMappingURL=revision.dto.js.map