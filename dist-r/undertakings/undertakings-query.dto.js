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
exports.UndertakingQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_day_js_1 = require("../common/is-day.js");
const page_dto_js_1 = require("../common/page.dto.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** A page of threats, deadlines, commitments and proposals, oldest first. */
class UndertakingQueryDto extends (0, swagger_1.IntersectionType)(event_filter_dto_js_1.EventFilterDto, page_dto_js_1.PageQueryDto) {
}
exports.UndertakingQueryDto = UndertakingQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    IsNowOrDay(),
    (0, swagger_1.ApiProperty)({ type: String, required: false }),
    __metadata("design:type", String)
], UndertakingQueryDto.prototype, "standing", void 0);
function IsNowOrDay() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isNowOrDay',
        validator: {
            validate: (value) => value === 'now' || (typeof value === 'string' && (0, is_day_js_1.isDay)(value)),
            defaultMessage: () => '$property must be now, or a day that exists, written YYYY-MM-DD',
        },
    });
}
//# sourceMappingURL=undertakings-query.dto.js.map