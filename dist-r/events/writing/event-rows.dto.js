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
exports.WrittenRowsDto = exports.NewEventRowsDto = exports.EventRowDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const event_writing_dto_js_1 = require("./event-writing.dto.js");
/** So many are written at once. */
const MOST_ROWS = 500;
/** A draft, with all that belongs to it. */
class EventRowDto extends (0, swagger_1.OmitType)(event_writing_dto_js_1.NewEventDto, ['dossier', 'review', 'reason']) {
}
exports.EventRowDto = EventRowDto;
/** Events of one dossier, written together: all of them or none. */
class NewEventRowsDto {
}
exports.NewEventRowsDto = NewEventRowsDto;
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMinSize)(1),
    (0, class_validator_1.ArrayMaxSize)(MOST_ROWS),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => EventRowDto),
    __metadata("design:type", Array)
], NewEventRowsDto.prototype, "events", void 0);
/** What was written, in the order in which it was given. */
class WrittenRowsDto {
}
exports.WrittenRowsDto = WrittenRowsDto;
//# sourceMappingURL=event-rows.dto.js.map