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
exports.EmbedQueryDto = exports.THEMES = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const query_values_js_1 = require("../common/query-values.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
exports.THEMES = ['auto', 'light', 'dark'];
/** What a timeline on a page of others shows, and how. */
class EmbedQueryDto extends (0, swagger_1.OmitType)(event_filter_dto_js_1.EventFilterDto, ['dossier', 'review', 'author']) {
    constructor() {
        super(...arguments);
        /** Colours: as the reader’s system wishes, or always the same. */
        this.theme = 'auto';
        /** Pixels of the frame, for which it is laid out. */
        this.width = 960;
        /** The same of its height. */
        this.height = 560;
    }
}
exports.EmbedQueryDto = EmbedQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(200),
    __metadata("design:type", String)
], EmbedQueryDto.prototype, "event", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.Matches)(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/),
    __metadata("design:type", String)
], EmbedQueryDto.prototype, "window", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(exports.THEMES),
    __metadata("design:type", String)
], EmbedQueryDto.prototype, "theme", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(200),
    (0, class_validator_1.Max)(2400),
    __metadata("design:type", Number)
], EmbedQueryDto.prototype, "width", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(200),
    (0, class_validator_1.Max)(2000),
    __metadata("design:type", Number)
], EmbedQueryDto.prototype, "height", void 0);
//# sourceMappingURL=embed-query.dto.js.map