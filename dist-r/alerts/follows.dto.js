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
exports.DeliveryListDto = exports.DeliveryDto = exports.FollowLinkDoneDto = exports.FollowLinkDto = exports.FollowWaysDto = exports.AskedFollowDto = exports.FollowListDto = exports.MadeFollowDto = exports.FollowDto = exports.FollowPatchDto = exports.NewDeskFollowDto = exports.NewMailFollowDto = exports.NewFollowDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const is_email_address_js_1 = require("../auth/is-email-address.js");
const is_text_js_1 = require("../common/is-text.js");
const alert_kinds_js_1 = require("../domain/alerts/alert-kinds.js");
const faults_js_1 = require("../domain/alerts/faults.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
class NewFollowDto {
}
exports.NewFollowDto = NewFollowDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_text_js_1.IsText)(200),
    __metadata("design:type", String)
], NewFollowDto.prototype, "name", void 0);
__decorate([
    (0, class_validator_1.IsIn)(alert_kinds_js_1.FOLLOW_WAYS),
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.FOLLOW_WAYS, enumName: 'FollowWay' }),
    __metadata("design:type", String)
], NewFollowDto.prototype, "way", void 0);
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(4000),
    __metadata("design:type", String)
], NewFollowDto.prototype, "filter", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(alert_kinds_js_1.VIEW_ALERTS, { each: true }),
    (0, class_validator_1.ArrayUnique)(),
    (0, class_validator_1.ArrayMinSize)(1),
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.VIEW_ALERTS, enumName: 'ViewAlert', isArray: true, required: false }),
    __metadata("design:type", Array)
], NewFollowDto.prototype, "kinds", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(spoken_languages_js_1.LANGUAGES),
    (0, swagger_1.ApiProperty)({ enum: spoken_languages_js_1.LANGUAGES, enumName: 'SpokenLanguage', required: false }),
    __metadata("design:type", String)
], NewFollowDto.prototype, "language", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_text_js_1.IsText)(2000),
    __metadata("design:type", String)
], NewFollowDto.prototype, "target", void 0);
/** The same of somebody who has not signed in. */
class NewMailFollowDto extends (0, swagger_1.OmitType)(NewFollowDto, ['way', 'target']) {
}
exports.NewMailFollowDto = NewMailFollowDto;
__decorate([
    (0, is_email_address_js_1.IsEmailAddress)(),
    __metadata("design:type", String)
], NewMailFollowDto.prototype, "target", void 0);
/** That somebody wants to be told of their own desk: of what is not published, only that there is something, by whom, and where. */
class NewDeskFollowDto extends (0, swagger_1.PickType)(NewFollowDto, ['name', 'language', 'target']) {
}
exports.NewDeskFollowDto = NewDeskFollowDto;
__decorate([
    (0, class_validator_1.IsIn)(alert_kinds_js_1.SENT_WAYS),
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.SENT_WAYS, enumName: 'SentWay' }),
    __metadata("design:type", String)
], NewDeskFollowDto.prototype, "way", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsIn)(alert_kinds_js_1.DESK_ALERTS, { each: true }),
    (0, class_validator_1.ArrayUnique)(),
    (0, class_validator_1.ArrayMinSize)(1),
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.DESK_ALERTS, enumName: 'DeskAlert', isArray: true, required: false }),
    __metadata("design:type", Array)
], NewDeskFollowDto.prototype, "kinds", void 0);
/** What may be changed of what is followed. */
class FollowPatchDto {
}
exports.FollowPatchDto = FollowPatchDto;
__decorate([
    (0, class_validator_1.IsBoolean)(),
    __metadata("design:type", Boolean)
], FollowPatchDto.prototype, "paused", void 0);
class FollowDto {
}
exports.FollowDto = FollowDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.FOLLOWED, enumName: 'Followed' }),
    __metadata("design:type", String)
], FollowDto.prototype, "about", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.FOLLOW_WAYS, enumName: 'FollowWay' }),
    __metadata("design:type", String)
], FollowDto.prototype, "way", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.ALERT_KINDS, enumName: 'AlertKind', isArray: true }),
    __metadata("design:type", Array)
], FollowDto.prototype, "kinds", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: spoken_languages_js_1.LANGUAGES, enumName: 'SpokenLanguage' }),
    __metadata("design:type", String)
], FollowDto.prototype, "language", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.FOLLOW_STATES, enumName: 'FollowState' }),
    __metadata("design:type", String)
], FollowDto.prototype, "state", void 0);
class MadeFollowDto extends FollowDto {
}
exports.MadeFollowDto = MadeFollowDto;
class FollowListDto {
}
exports.FollowListDto = FollowListDto;
/** That a mail with a question has gone out. */
class AskedFollowDto {
}
exports.AskedFollowDto = AskedFollowDto;
/** Which ways there are. */
class FollowWaysDto {
}
exports.FollowWaysDto = FollowWaysDto;
/** What a link in a mail holds. */
class FollowLinkDto {
}
exports.FollowLinkDto = FollowLinkDto;
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], FollowLinkDto.prototype, "token", void 0);
/** What a link in a mail has done. */
class FollowLinkDoneDto {
}
exports.FollowLinkDoneDto = FollowLinkDoneDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: spoken_languages_js_1.LANGUAGES, enumName: 'SpokenLanguage' }),
    __metadata("design:type", String)
], FollowLinkDoneDto.prototype, "language", void 0);
/** One sending. */
class DeliveryDto {
}
exports.DeliveryDto = DeliveryDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: alert_kinds_js_1.DELIVERY_STATES, enumName: 'DeliveryState' }),
    __metadata("design:type", String)
], DeliveryDto.prototype, "state", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: Number, nullable: true }),
    __metadata("design:type", Object)
], DeliveryDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: faults_js_1.FAULTS, enumName: 'DeliveryFault', nullable: true }),
    __metadata("design:type", Object)
], DeliveryDto.prototype, "fault", void 0);
class DeliveryListDto {
}
exports.DeliveryListDto = DeliveryListDto;
//# sourceMappingURL=follows.dto.js.map