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
exports.TensionQueryDto = void 0;
const class_validator_1 = require("class-validator");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
const validator_reason_js_1 = require("../common/validator-reason.js");
/** Of which events the weeks are made; `from` and `to` choose the weeks that they touch, each whole. */
class TensionQueryDto extends event_filter_dto_js_1.EventFilterDto {
}
exports.TensionQueryDto = TensionQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.MaxLength)(400),
    (0, class_validator_1.Matches)(/^[a-z0-9-]+,[a-z0-9-]+$/, {
        context: (0, validator_reason_js_1.writtenAs)('pair'),
        message: 'pair must be two slugs joined by a comma',
    }),
    __metadata("design:type", String)
], TensionQueryDto.prototype, "pair", void 0);
//# sourceMappingURL=tension-query.dto.js.map