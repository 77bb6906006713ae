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
exports.StandingMergesDto = exports.StandingMergeDto = exports.UndoMergeDto = void 0;
const is_text_js_1 = require("../common/is-text.js");
/** Why a merge is undone. */
class UndoMergeDto {
}
exports.UndoMergeDto = UndoMergeDto;
__decorate([
    (0, is_text_js_1.IsText)(1000),
    __metadata("design:type", String)
], UndoMergeDto.prototype, "reason", void 0);
/** Something that was merged, and can be taken out again for as long as nothing written since rests on it. */
class StandingMergeDto {
}
exports.StandingMergeDto = StandingMergeDto;
class StandingMergesDto {
}
exports.StandingMergesDto = StandingMergesDto;
//# sourceMappingURL=standing-merges.dto.js.map