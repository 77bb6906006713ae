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
exports.EventFieldsDto = exports.RelativeToDto = exports.CodingDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const by_language_js_1 = require("../common/by-language.js");
const is_day_js_1 = require("../common/is-day.js");
const is_country_js_1 = require("../common/is-country.js");
const is_window_js_1 = require("../common/is-window.js");
const is_by_language_js_1 = require("../common/is-by-language.js");
const is_zone_js_1 = require("../common/is-zone.js");
const is_text_js_1 = require("../common/is-text.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const offset_js_1 = require("../domain/time/offset.js");
const words = __importStar(require("../domain/vocabulary.js"));
/** Coding after a scheme such as PLOVER 2.0 or CAMEO. */
class CodingDto {
}
exports.CodingDto = CodingDto;
__decorate([
    (0, is_text_js_1.IsText)(100),
    __metadata("design:type", String)
], CodingDto.prototype, "scheme", void 0);
__decorate([
    (0, is_text_js_1.IsText)(100),
    __metadata("design:type", String)
], CodingDto.prototype, "version", void 0);
__decorate([
    (0, is_text_js_1.IsText)(100),
    __metadata("design:type", String)
], CodingDto.prototype, "code", void 0);
/** The event that a window hangs on, and how much later it is. */
class RelativeToDto {
}
exports.RelativeToDto = RelativeToDto;
__decorate([
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], RelativeToDto.prototype, "event", void 0);
__decorate([
    (0, class_validator_1.Matches)(offset_js_1.OFFSET_FORM),
    __metadata("design:type", String)
], RelativeToDto.prototype, "offset", void 0);
/** The fields of an event that hold one value each, as it is read, written, kept in its history and in bundles. */
class EventFieldsDto {
}
exports.EventFieldsDto = EventFieldsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.KINDS, enumName: 'Kind' }),
    (0, class_validator_1.IsIn)(words.KINDS),
    __metadata("design:type", String)
], EventFieldsDto.prototype, "kind", void 0);
__decorate([
    (0, by_language_js_1.ByLanguage)({ nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, is_by_language_js_1.IsShortTitle)(),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "shortTitle", void 0);
__decorate([
    (0, is_window_js_1.IsWindow)(),
    __metadata("design:type", String)
], EventFieldsDto.prototype, "when", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.track.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "track", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'integer', minimum: event_fields_js_1.EVENT_FIELDS.round.least, maximum: event_fields_js_1.EVENT_FIELDS.round.most, nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(event_fields_js_1.EVENT_FIELDS.round.least),
    (0, class_validator_1.Max)(event_fields_js_1.EVENT_FIELDS.round.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "round", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_zone_js_1.IsZone)(),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "timezone", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.saidAs.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "saidAs", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.saidRule.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "saidRule", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.place.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "place", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_country_js_1.IsCountry)(),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "country", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsNumber)(),
    (0, class_validator_1.Min)(-90),
    (0, class_validator_1.Max)(90),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "lat", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsNumber)(),
    (0, class_validator_1.Min)(-180),
    (0, class_validator_1.Max)(180),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "lon", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.PLACE_PRECISIONS, enumName: 'PlacePrecision', nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.PLACE_PRECISIONS),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "placePrecision", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.FORMATS, enumName: 'Format', nullable: true }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(words.FORMATS),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "format", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.condition.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "condition", void 0);
__decorate([
    (0, is_text_js_1.IsTextOrNull)(event_fields_js_1.EVENT_FIELDS.consequence.most),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "consequence", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_window_js_1.IsWindow)(),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "deadline", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => RelativeToDto),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "relativeTo", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'integer', minimum: words.INTENSITY_RANGE.min, maximum: words.INTENSITY_RANGE.max }),
    (0, class_validator_1.IsInt)(),
    (0, class_validator_1.Min)(words.INTENSITY_RANGE.min),
    (0, class_validator_1.Max)(words.INTENSITY_RANGE.max),
    __metadata("design:type", Number)
], EventFieldsDto.prototype, "intensity", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => CodingDto),
    __metadata("design:type", Object)
], EventFieldsDto.prototype, "coding", void 0);
__decorate([
    (0, is_day_js_1.IsDay)(),
    __metadata("design:type", String)
], EventFieldsDto.prototype, "knownOn", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.REVIEWS, enumName: 'Review' }),
    (0, class_validator_1.IsIn)(words.REVIEWS),
    __metadata("design:type", String)
], EventFieldsDto.prototype, "review", void 0);
//# sourceMappingURL=event-fields.dto.js.map