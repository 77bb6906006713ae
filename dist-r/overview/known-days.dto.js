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
exports.KnownDaysDto = exports.KnownDaysQueryDto = void 0;
const class_validator_1 = require("class-validator");
const is_day_js_1 = require("../common/is-day.js");
/** Which day is asked about. */
class KnownDaysQueryDto {
}
exports.KnownDaysQueryDto = KnownDaysQueryDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], KnownDaysQueryDto.prototype, "on", void 0);
/** The days nearest to one on which something about a dossier became known: an event, or what is told of one. */
class KnownDaysDto {
}
exports.KnownDaysDto = KnownDaysDto;
//# sourceMappingURL=known-days.dto.js.map