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
exports.ManifestDto = exports.CalendarQueryDto = exports.EventsCsvQueryDto = exports.CsvColumnsDto = exports.CsvQueryDto = exports.WorkbookQueryDto = exports.ExportQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const query_values_js_1 = require("../common/query-values.js");
const csv_js_1 = require("../domain/csv.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** What comes out is what the same filter shows on screen. */
class ExportQueryDto extends event_filter_dto_js_1.EventFilterDto {
    constructor() {
        super(...arguments);
        /** By window, last change or strength; `-` is the other way round. */
        this.sort = 'when';
    }
}
exports.ExportQueryDto = ExportQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(event_filter_dto_js_1.EVENT_SORTS),
    (0, swagger_1.ApiProperty)({ enum: event_filter_dto_js_1.EVENT_SORTS, enumName: 'EventSort', required: false, default: 'when' }),
    __metadata("design:type", String)
], ExportQueryDto.prototype, "sort", void 0);
/** How tables name what is in them. */
class HeadingsDto {
}
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(spoken_languages_js_1.LANGUAGES),
    (0, swagger_1.ApiProperty)({ enum: spoken_languages_js_1.LANGUAGES, enumName: 'Language', required: false }),
    __metadata("design:type", String)
], HeadingsDto.prototype, "headings", void 0);
/** The same as a workbook. */
class WorkbookQueryDto extends (0, swagger_1.IntersectionType)(ExportQueryDto, HeadingsDto) {
}
exports.WorkbookQueryDto = WorkbookQueryDto;
/** The same as CSV. */
class CsvQueryDto extends WorkbookQueryDto {
}
exports.CsvQueryDto = CsvQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(['true', 'false']),
    (0, swagger_1.ApiProperty)({ enum: ['true', 'false'], required: false }),
    __metadata("design:type", String)
], CsvQueryDto.prototype, "bom", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(['true', 'false']),
    (0, swagger_1.ApiProperty)({ enum: ['true', 'false'], required: false }),
    __metadata("design:type", String)
], CsvQueryDto.prototype, "raw", void 0);
/** Which columns of the CSV of events, and what they are called. */
class CsvColumnsDto extends HeadingsDto {
}
exports.CsvColumnsDto = CsvColumnsDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toArray)(value)),
    (0, class_validator_1.IsIn)(csv_js_1.CSV_COLUMNS, { each: true }),
    (0, class_validator_1.ArrayUnique)(),
    (0, swagger_1.ApiProperty)({ enum: csv_js_1.CSV_COLUMNS, enumName: 'CsvColumn', isArray: true, required: false }),
    __metadata("design:type", Array)
], CsvColumnsDto.prototype, "columns", void 0);
/** The events themselves as CSV, one a row. */
class EventsCsvQueryDto extends (0, swagger_1.IntersectionType)(CsvQueryDto, CsvColumnsDto) {
}
exports.EventsCsvQueryDto = EventsCsvQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(1),
    (0, class_validator_1.Max)(500),
    __metadata("design:type", Number)
], EventsCsvQueryDto.prototype, "limit", void 0);
/** The same as a calendar. */
class CalendarQueryDto extends ExportQueryDto {
}
exports.CalendarQueryDto = CalendarQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(['true', 'false']),
    (0, swagger_1.ApiProperty)({ enum: ['true', 'false'], required: false }),
    __metadata("design:type", String)
], CalendarQueryDto.prototype, "todo", void 0);
/** What is in a file, for whoever wants to know whether it came whole. */
class ManifestDto {
}
exports.ManifestDto = ManifestDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, format: 'date', nullable: true }),
    __metadata("design:type", Object)
], ManifestDto.prototype, "knownOn", void 0);
//# sourceMappingURL=exports.dto.js.map