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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FollowedFilesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const refuses_js_1 = require("../common/refuses.js");
const events_ics_js_1 = require("./calendar/events-ics.js");
const event_files_service_js_1 = require("./event-files.service.js");
const exports_dto_js_1 = require("./exports.dto.js");
const feed_formats_js_1 = require("./feeds/feed-formats.js");
const followed_filters_service_js_1 = require("./followed-filters.service.js");
class FollowedFileDto {
}
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(100),
    __metadata("design:type", String)
], FollowedFileDto.prototype, "token", void 0);
/** What somebody follows at an address of its own, for programs that cannot sign in: its secret opens this one, until it is deleted. */
let FollowedFilesController = class FollowedFilesController {
    constructor(filters, files) {
        this.filters = filters;
        this.files = files;
    }
    async atom(id, { token }, reply) {
        const { filter, language } = await this.filters.openedBy((0, identifier_js_1.uuid)(id), 'feed', token);
        await this.files.send(reply.header('cache-control', PRIVATE), feed_formats_js_1.EVENTS_ATOM, filter, asReader(language));
    }
    async ics(id, { token }, reply) {
        const { filter, language } = await this.filters.openedBy((0, identifier_js_1.uuid)(id), 'calendar', token);
        const query = Object.assign(new exports_dto_js_1.ExportQueryDto(), filter);
        await this.files.send(reply.header('cache-control', PRIVATE), events_ics_js_1.EVENTS_ICS, query, asReader(language));
    }
};
exports.FollowedFilesController = FollowedFilesController;
__decorate([
    (0, common_1.Get)(':id/events.atom'),
    (0, refuses_js_1.Refuses)('not_found'),
    (0, swagger_1.ApiOperation)({ summary: 'A followed filter as a feed' }),
    (0, swagger_1.ApiProduces)('application/atom+xml'),
    (0, swagger_1.ApiOkResponse)({ description: 'Atom (RFC 4287)', schema: { type: 'string' } }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, FollowedFileDto, Object]),
    __metadata("design:returntype", Promise)
], FollowedFilesController.prototype, "atom", null);
__decorate([
    (0, common_1.Get)(':id/events.ics'),
    (0, refuses_js_1.Refuses)('not_found'),
    (0, swagger_1.ApiOperation)({ summary: 'A followed filter as a calendar' }),
    (0, swagger_1.ApiProduces)('text/calendar'),
    (0, swagger_1.ApiOkResponse)({ description: 'iCalendar (RFC 5545)', schema: { type: 'string' } }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, FollowedFileDto, Object]),
    __metadata("design:returntype", Promise)
], FollowedFilesController.prototype, "ics", null);
exports.FollowedFilesController = FollowedFilesController = __decorate([
    (0, swagger_1.ApiTags)('follows'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('follows'),
    __metadata("design:paramtypes", [followed_filters_service_js_1.FollowedFilters, event_files_service_js_1.EventFiles])
], FollowedFilesController);
/** Whoever has the address may keep it, and nobody between. */
const PRIVATE = 'private, no-cache';
/** With the eyes of a reader, whoever made it. */
function asReader(language) {
    return { seesDrafts: false, language };
}
//# sourceMappingURL=followed-files.controller.js.map