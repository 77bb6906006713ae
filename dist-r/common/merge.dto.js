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
exports.MergeDto = void 0;
const is_text_js_1 = require("./is-text.js");
/** Into what something is merged, and why. */
class MergeDto {
}
exports.MergeDto = MergeDto;
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], MergeDto.prototype, "into", void 0);
__decorate([
    (0, is_text_js_1.IsText)(1000),
    __metadata("design:type", String)
], MergeDto.prototype, "reason", void 0);
//# sourceMappingURL=merge.dto.js.map