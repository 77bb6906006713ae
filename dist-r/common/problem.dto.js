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
exports.ProblemDto = exports.ExistingDto = exports.ProblemReasonDto = exports.ProblemDetailDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const PARAMETERS = {
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};
/** One thing wrong with a request, and where. */
class ProblemDetailDto {
}
exports.ProblemDetailDto = ProblemDetailDto;
__decorate([
    (0, swagger_1.ApiPropertyOptional)(PARAMETERS),
    __metadata("design:type", Object)
], ProblemDetailDto.prototype, "parameters", void 0);
/** Why something is refused that no field is at fault for. */
class ProblemReasonDto {
}
exports.ProblemReasonDto = ProblemReasonDto;
__decorate([
    (0, swagger_1.ApiPropertyOptional)(PARAMETERS),
    __metadata("design:type", Object)
], ProblemReasonDto.prototype, "parameters", void 0);
/** Something that is there already. */
class ExistingDto {
}
exports.ExistingDto = ExistingDto;
/** RFC 9457 problem details, the one shape of every error. */
class ProblemDto {
}
exports.ProblemDto = ProblemDto;
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ type: 'object', additionalProperties: true }),
    __metadata("design:type", Object)
], ProblemDto.prototype, "current", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ type: 'array', items: { type: 'object', additionalProperties: true } }),
    __metadata("design:type", Array)
], ProblemDto.prototype, "alike", void 0);
//# sourceMappingURL=problem.dto.js.map