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
exports.TileQueryDto = void 0;
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const query_values_js_1 = require("../common/query-values.js");
const grid_js_1 = require("../domain/timeline/grid.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
/** A tile of the timeline: those of step 5 are 32 hours long, of each further step twice as long. */
class TileQueryDto extends event_filter_dto_js_1.EventFilterDto {
}
exports.TileQueryDto = TileQueryDto;
__decorate([
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(grid_js_1.FINEST),
    (0, class_validator_1.Max)(grid_js_1.COARSEST),
    __metadata("design:type", Number)
], TileQueryDto.prototype, "step", void 0);
__decorate([
    (0, class_transformer_1.Transform)(({ value }) => (0, query_values_js_1.toInteger)(value)),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(-2_500_000),
    (0, class_validator_1.Max)(2_500_000),
    __metadata("design:type", Number)
], TileQueryDto.prototype, "tile", void 0);
//# sourceMappingURL=tile-query.dto.js.map