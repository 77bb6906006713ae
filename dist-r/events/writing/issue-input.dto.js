"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssueInputDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const by_language_js_1 = require("../../common/by-language.js");
const is_by_language_js_1 = require("../../common/is-by-language.js");
const is_day_js_1 = require("../../common/is-day.js");
const is_entry_js_1 = require("../../common/is-entry.js");
const is_slug_js_1 = require("../../common/is-slug.js");
const is_text_js_1 = require("../../common/is-text.js");
const may_be_absent_js_1 = require("../../common/may-be-absent.js");
const words = __importStar(require("../../domain/vocabulary.js"));
const by_id_or_ordinal_js_1 = require("./by-id-or-ordinal.js");
const NAME = 200;
/** What the event is about: an issue alone, or with whoever states a position on it, and which. */
class IssueInputDto {
}
exports.IssueInputDto = IssueInputDto;
__decorate([
    (0, may_be_absent_js_1.MayBeAbsent)(),
    (0, class_validator_1.IsUUID)(),
    __metadata("design:type", String)
], IssueInputDto.prototype, "id", void 0);
__decorate([
    (0, is_slug_js_1.IsSlug)(),
    __metadata("design:type", String)
], IssueInputDto.prototype, "issue", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "actor", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(500),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "stance", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ optional: true, nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, is_by_language_js_1.IsByLanguage)(500),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "stances", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(NAME),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "reportedBy", void 0);
__decorate([
    (0, by_id_or_ordinal_js_1.ByIdOrOrdinal)(),
    (0, class_validator_1.IsOptional)(),
    (0, is_entry_js_1.IsEntry)(),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "citation", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.MOVES),
    (0, swagger_1.ApiProperty)({ enum: words.MOVES, enumName: 'Move', nullable: true, required: false }),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "moved", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", Object)
], IssueInputDto.prototype, "knownOn", void 0);
//# sourceMappingURL=issue-input.dto.js.map