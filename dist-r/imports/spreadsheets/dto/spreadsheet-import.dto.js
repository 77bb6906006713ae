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
exports.SpreadsheetImportsDto = exports.SpreadsheetImportDto = exports.SpreadsheetImportRefDto = exports.ImportProblemDto = exports.SpreadsheetRowsDto = exports.SpreadsheetRowDto = exports.RowSaidDto = exports.RowChangeDto = exports.UnknownActorDto = exports.SpreadsheetColumnDto = exports.RowMistakeDto = exports.RowOutcomesDto = exports.RowCountsDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const words = __importStar(require("../../../domain/vocabulary.js"));
const findings_js_1 = require("../check/findings.js");
const fields_js_1 = require("../columns/fields.js");
const spreadsheet_import_entity_js_1 = require("../spreadsheet-import.entity.js");
const mapping_schema_js_1 = require("./mapping.schema.js");
const FIELD = { enum: fields_js_1.IMPORT_FIELDS, enumName: 'ImportField' };
const OUTCOME = { enum: findings_js_1.OUTCOMES, enumName: 'RowOutcome' };
/** How many rows there are below the heads, and what they come to: `total` is the sum of the others. */
class RowCountsDto {
}
exports.RowCountsDto = RowCountsDto;
/** What comes, or came, of the rows that are ok. */
class RowOutcomesDto {
}
exports.RowOutcomesDto = RowOutcomesDto;
/** Why a row is rejected. */
class RowMistakeDto {
}
exports.RowMistakeDto = RowMistakeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ ...FIELD, nullable: true }),
    __metadata("design:type", Object)
], RowMistakeDto.prototype, "field", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        type: 'object',
        additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    }),
    __metadata("design:type", Object)
], RowMistakeDto.prototype, "parameters", void 0);
/** A column of the file. */
class SpreadsheetColumnDto {
}
exports.SpreadsheetColumnDto = SpreadsheetColumnDto;
__decorate([
    (0, swagger_1.ApiProperty)({ ...FIELD, nullable: true }),
    __metadata("design:type", Object)
], SpreadsheetColumnDto.prototype, "field", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['day-first', 'month-first', 'undecided'], enumName: 'DateOrder', nullable: true }),
    __metadata("design:type", Object)
], SpreadsheetColumnDto.prototype, "dateOrder", void 0);
/** Somebody whom rows name and nobody knows. */
class UnknownActorDto {
}
exports.UnknownActorDto = UnknownActorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ACTOR_TYPES, enumName: 'ActorType' }),
    __metadata("design:type", String)
], UnknownActorDto.prototype, "type", void 0);
/** One field that a row says otherwise than its event. */
class RowChangeDto {
}
exports.RowChangeDto = RowChangeDto;
/** How the words of a date were read. */
class RowSaidDto {
}
exports.RowSaidDto = RowSaidDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, nullable: true, format: 'date' }),
    __metadata("design:type", Object)
], RowSaidDto.prototype, "on", void 0);
/** A row as it was read. */
class SpreadsheetRowDto {
}
exports.SpreadsheetRowDto = SpreadsheetRowDto;
__decorate([
    (0, swagger_1.ApiProperty)(OUTCOME),
    __metadata("design:type", String)
], SpreadsheetRowDto.prototype, "outcome", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => RowSaidDto, nullable: true }),
    __metadata("design:type", Object)
], SpreadsheetRowDto.prototype, "said", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.KINDS, enumName: 'Kind', nullable: true }),
    __metadata("design:type", Object)
], SpreadsheetRowDto.prototype, "kind", void 0);
class SpreadsheetRowsDto {
}
exports.SpreadsheetRowsDto = SpreadsheetRowsDto;
/** Why an import failed. */
class ImportProblemDto {
}
exports.ImportProblemDto = ImportProblemDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'object', additionalProperties: true, nullable: true }),
    __metadata("design:type", Object)
], ImportProblemDto.prototype, "reason", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'array', items: { type: 'object', additionalProperties: true } }),
    __metadata("design:type", Array)
], ImportProblemDto.prototype, "errors", void 0);
/** An import of a spreadsheet, as a list tells it. */
class SpreadsheetImportRefDto {
}
exports.SpreadsheetImportRefDto = SpreadsheetImportRefDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: spreadsheet_import_entity_js_1.IMPORT_STATES, enumName: 'ImportState' }),
    __metadata("design:type", String)
], SpreadsheetImportRefDto.prototype, "state", void 0);
/** An import of a spreadsheet, with what its last check found. */
class SpreadsheetImportDto extends SpreadsheetImportRefDto {
}
exports.SpreadsheetImportDto = SpreadsheetImportDto;
__decorate([
    (0, swagger_1.ApiProperty)(mapping_schema_js_1.MAPPING),
    __metadata("design:type", Object)
], SpreadsheetImportDto.prototype, "mapping", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['title', 'when', 'date_order'], enumName: 'ImportQuestion', isArray: true }),
    __metadata("design:type", Array)
], SpreadsheetImportDto.prototype, "questions", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.REVIEWS, enumName: 'Review', isArray: true }),
    __metadata("design:type", Array)
], SpreadsheetImportDto.prototype, "reviews", void 0);
class SpreadsheetImportsDto {
}
exports.SpreadsheetImportsDto = SpreadsheetImportsDto;
//# sourceMappingURL=spreadsheet-import.dto.js.map