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
exports.FormDraftDto = exports.FormDraftListDto = exports.FormDraftRefDto = void 0;
const swagger_1 = require("@nestjs/swagger");
/** A form that its writer has not handed in yet, as a list names it. */
class FormDraftRefDto {
}
exports.FormDraftRefDto = FormDraftRefDto;
class FormDraftListDto {
}
exports.FormDraftListDto = FormDraftListDto;
/** The same with all that was typed. */
class FormDraftDto extends FormDraftRefDto {
}
exports.FormDraftDto = FormDraftDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: true }),
    __metadata("design:type", Object)
], FormDraftDto.prototype, "document", void 0);
//# sourceMappingURL=form-drafts.dto.js.map