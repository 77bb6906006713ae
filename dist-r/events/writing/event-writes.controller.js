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
exports.EventWritesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const if_match_js_1 = require("../../common/if-match.js");
const json_js_1 = require("../../common/json.js");
const viewer_js_1 = require("../../common/viewer.js");
const event_detail_dto_js_1 = require("../event-detail.dto.js");
const version_number_js_1 = require("../../history/version-number.js");
const answered_js_1 = require("./answered.js");
const event_changes_service_js_1 = require("./event-changes.service.js");
const event_creation_service_js_1 = require("./event-creation.service.js");
const event_writing_dto_js_1 = require("./event-writing.dto.js");
const reason_dto_js_1 = require("../../common/reason.dto.js");
let EventWritesController = class EventWritesController {
    constructor(creation, changes) {
        this.creation = creation;
        this.changes = changes;
    }
    async create(body, viewer, repeat, reply) {
        const event = await this.creation.create(body, viewer, repeat);
        void reply.header('location', `/api/events/${event.id}`);
        return (0, answered_js_1.answered)(reply, event);
    }
    async change(id, ifMatch, { reason = null, ...patch }, viewer, reply) {
        return (0, answered_js_1.answered)(reply, await this.changes.patch({ id, viewer, reason, ifMatch }, patch));
    }
    remove(id, ifMatch, { reason = null }, viewer) {
        return this.changes.remove({ id, viewer, reason, ifMatch });
    }
    async undelete(id, { reason = null }, viewer, repeat, reply) {
        return (0, answered_js_1.answered)(reply, await this.changes.bringBack({ id, viewer, reason, ifMatch: null }, repeat));
    }
    async restore(id, version, ifMatch, { reason = null }, viewer, repeat, reply) {
        const write = { id, viewer, reason, ifMatch };
        return (0, answered_js_1.answered)(reply, await this.changes.restore(write, (0, version_number_js_1.versionNumber)(version), repeat));
    }
};
exports.EventWritesController = EventWritesController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('event.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Record an event with all that belongs to it' }),
    (0, swagger_1.ApiCreatedResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, repeatable_js_1.Repeat)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_writing_dto_js_1.NewEventDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], EventWritesController.prototype, "create", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, allow_js_1.Allow)('event.write'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Change what is given of an event; a list of parts is the whole list' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, event_writing_dto_js_1.EventChangeDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventWritesController.prototype, "change", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, allow_js_1.Allow)('event.write'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({
        summary: 'Delete an event, for a reason; it can be brought back',
        description: 'Researchers delete, and bring back, drafts that they began themselves and no reader has seen.',
    }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'The event is deleted' }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Query)()),
    __param(3, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, reason_dto_js_1.ReasonDto, Object]),
    __metadata("design:returntype", Promise)
], EventWritesController.prototype, "remove", null);
__decorate([
    (0, common_1.Post)(':id/undelete'),
    (0, allow_js_1.Allow)('event.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Bring a deleted event back' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, reason_dto_js_1.ReasonDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], EventWritesController.prototype, "undelete", null);
__decorate([
    (0, common_1.Post)(':id/revisions/:version/restore'),
    (0, allow_js_1.Allow)('event.write'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Make an event what it was in a version, as a new one; the ledger stays' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Param)('version')),
    __param(2, (0, common_1.Headers)('if-match')),
    __param(3, (0, common_1.Body)()),
    __param(4, (0, viewer_js_1.Author)()),
    __param(5, (0, repeatable_js_1.Repeat)()),
    __param(6, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, Object, reason_dto_js_1.ReasonDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], EventWritesController.prototype, "restore", null);
exports.EventWritesController = EventWritesController = __decorate([
    (0, swagger_1.ApiTags)('events'),
    (0, common_1.Controller)('events'),
    __metadata("design:paramtypes", [event_creation_service_js_1.EventCreation, event_changes_service_js_1.EventChanges])
], EventWritesController);
//# sourceMappingURL=event-writes.controller.js.map