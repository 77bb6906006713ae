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
exports.TimelineQueryDto = void 0;
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const query_values_js_1 = require("../common/query-values.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** A window of the timeline: `from` and `to` bound it, the filters choose what is in it. */
class TimelineQueryDto extends event_filter_dto_js_1.EventFilterDto {
    constructor() {
        super(...arguments);
        /** Most items to send, 0 to 300; the most telling of each kind and part of the window are chosen. */
        this.limit = 300;
        /** Slices of the window, 1 to 500. */
        this.bins = 60;
    }
}
exports.TimelineQueryDto = TimelineQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(0),
    (0, class_validator_1.Max)(300),
    __metadata("design:type", Number)
], TimelineQueryDto.prototype, "limit", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(1),
    (0, class_validator_1.Max)(500),
    __metadata("design:type", Number)
], TimelineQueryDto.prototype, "bins", void 0);
//# sourceMappingURL=timeline-query.dto.js.map