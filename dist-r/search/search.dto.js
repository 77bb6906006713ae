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
exports.SearchHitsDto = exports.SearchHitDto = exports.ReadDaysDto = exports.SearchQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const query_values_js_1 = require("../common/query-values.js");
const HIT_TYPES = ['day', 'actor', 'place', 'event', 'quote', 'source'];
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;
/** What is looked for. */
class SearchQueryDto extends known_on_dto_js_1.KnownOnDto {
    constructor() {
        super(...arguments);
        /** Hits in all, 1 to 50. */
        this.limit = DEFAULT_LIMIT;
    }
}
exports.SearchQueryDto = SearchQueryDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    (0, class_validator_1.Matches)(/\S/),
    __metadata("design:type", String)
], SearchQueryDto.prototype, "q", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], SearchQueryDto.prototype, "dossier", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(1),
    (0, class_validator_1.Max)(MAX_LIMIT),
    __metadata("design:type", Number)
], SearchQueryDto.prototype, "limit", void 0);
/** How words were read as days. */
class ReadDaysDto {
}
exports.ReadDaysDto = ReadDaysDto;
/** Something found. */
class SearchHitDto {
}
exports.SearchHitDto = SearchHitDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: HIT_TYPES, enumName: 'HitType' }),
    __metadata("design:type", String)
], SearchHitDto.prototype, "type", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => ReadDaysDto, nullable: true }),
    __metadata("design:type", Object)
], SearchHitDto.prototype, "read", void 0);
/** The best first. */
class SearchHitsDto {
}
exports.SearchHitsDto = SearchHitsDto;
//# sourceMappingURL=search.dto.js.map