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
exports.RowsQueryDto = exports.ApplyDto = exports.DecidedActorsDto = exports.DecidedActorDto = exports.RemappingDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const is_country_js_1 = require("../../../common/is-country.js");
const is_text_js_1 = require("../../../common/is-text.js");
const may_be_absent_js_1 = require("../../../common/may-be-absent.js");
const words = __importStar(require("../../../domain/vocabulary.js"));
const findings_js_1 = require("../check/findings.js");
const mapping_schema_js_1 = require("./mapping.schema.js");
/** Another way to read the file. */
class RemappingDto {
}
exports.RemappingDto = RemappingDto;
__decorate([
    (0, swagger_1.ApiProperty)(mapping_schema_js_1.MAPPING),
    (0, class_validator_1.IsObject)(),
    __metadata("design:type", Object)
], RemappingDto.prototype, "mapping", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['day-first', 'month-first'], required: false }),
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(40),
    __metadata("design:type", String)
], RemappingDto.prototype, "dateOrder", void 0);
/** Who somebody is whom rows name and nobody knows. */
class DecidedActorDto {
}
exports.DecidedActorDto = DecidedActorDto;
__decorate([
    (0, is_text_js_1.IsText)(500),
    __metadata("design:type", String)
], DecidedActorDto.prototype, "name", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], DecidedActorDto.prototype, "use", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(words.ACTOR_TYPES),
    (0, swagger_1.ApiProperty)({ enum: words.ACTOR_TYPES, enumName: 'ActorType', required: false }),
    __metadata("design:type", String)
], DecidedActorDto.prototype, "type", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_country_js_1.IsCountry)(),
    __metadata("design:type", Object)
], DecidedActorDto.prototype, "country", void 0);
/** Who newcomers are, all of whom anything is to be said. */
class DecidedActorsDto {
}
exports.DecidedActorsDto = DecidedActorsDto;
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(3_000),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => DecidedActorDto),
    __metadata("design:type", Array)
], DecidedActorsDto.prototype, "items", void 0);
/** How an import is to be applied. */
class ApplyDto {
}
exports.ApplyDto = ApplyDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(['skip', 'refuse']),
    (0, swagger_1.ApiProperty)({ enum: ['skip', 'refuse'], default: 'refuse', required: false }),
    __metadata("design:type", String)
], ApplyDto.prototype, "rejected", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(['skip', 'create']),
    (0, swagger_1.ApiProperty)({ enum: ['skip', 'create'], default: 'skip', required: false }),
    __metadata("design:type", String)
], ApplyDto.prototype, "duplicates", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(['draft', 'in_review', 'published']),
    (0, swagger_1.ApiProperty)({ enum: ['draft', 'in_review', 'published'], default: 'draft', required: false }),
    __metadata("design:type", String)
], ApplyDto.prototype, "review", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(3_000),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => DecidedActorDto),
    __metadata("design:type", Array)
], ApplyDto.prototype, "newActors", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(1000),
    __metadata("design:type", Object)
], ApplyDto.prototype, "reason", void 0);
class RowsQueryDto {
}
exports.RowsQueryDto = RowsQueryDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(findings_js_1.OUTCOMES),
    (0, swagger_1.ApiProperty)({ enum: findings_js_1.OUTCOMES, enumName: 'RowOutcome', required: false }),
    __metadata("design:type", String)
], RowsQueryDto.prototype, "outcome", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsIn)(['true']),
    (0, swagger_1.ApiProperty)({ enum: ['true'], required: false }),
    __metadata("design:type", String)
], RowsQueryDto.prototype, "written", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_transformer_1.Type)(() => Number),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(0),
    (0, class_validator_1.Max)(2_147_483_647),
    __metadata("design:type", Number)
], RowsQueryDto.prototype, "after", void 0);
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_transformer_1.Type)(() => Number),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(1),
    (0, class_validator_1.Max)(500),
    __metadata("design:type", Number)
], RowsQueryDto.prototype, "limit", void 0);
//# sourceMappingURL=import-requests.dto.js.map