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
exports.KeptMappingsDto = exports.KeptMappingDto = exports.NewMappingDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_text_js_1 = require("../../../common/is-text.js");
const mapping_schema_js_1 = require("../dto/mapping.schema.js");
/** A mapping to be kept by a name. */
class NewMappingDto {
}
exports.NewMappingDto = NewMappingDto;
__decorate([
    (0, is_text_js_1.IsText)(100),
    __metadata("design:type", String)
], NewMappingDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)(mapping_schema_js_1.MAPPING),
    (0, class_validator_1.IsObject)(),
    __metadata("design:type", Object)
], NewMappingDto.prototype, "mapping", void 0);
/** A mapping that is kept. */
class KeptMappingDto {
}
exports.KeptMappingDto = KeptMappingDto;
__decorate([
    (0, swagger_1.ApiProperty)(mapping_schema_js_1.MAPPING),
    __metadata("design:type", Object)
], KeptMappingDto.prototype, "mapping", void 0);
class KeptMappingsDto {
}
exports.KeptMappingsDto = KeptMappingsDto;
//# sourceMappingURL=kept-mapping.dto.js.map