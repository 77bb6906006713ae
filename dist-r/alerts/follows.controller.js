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
exports.FollowsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const refuses_js_1 = require("../common/refuses.js");
const viewer_js_1 = require("../common/viewer.js");
const alert_settings_js_1 = require("./alert-settings.js");
const follows_dto_js_1 = require("./follows.dto.js");
const follows_service_js_1 = require("./follows.service.js");
const here_js_1 = require("./here.js");
let FollowsController = class FollowsController {
    constructor(follows, settings) {
        this.follows = follows;
        this.settings = settings;
    }
    async list({ userId }) {
        return { items: await this.follows.listOf(userId) };
    }
    create({ userId }, input, request) {
        return this.follows.create({ userId, ip: request.ip, here: (0, here_js_1.hereOf)(request, this.settings.publicUrl) }, input);
    }
    createOfDesk({ userId }, input, request) {
        return this.follows.createOfDesk({ userId, ip: request.ip, here: (0, here_js_1.hereOf)(request, this.settings.publicUrl) }, input);
    }
    change({ userId }, id, patch) {
        return this.follows.change(userId, (0, identifier_js_1.uuid)(id), patch);
    }
    remove({ userId }, id) {
        return this.follows.remove(userId, (0, identifier_js_1.uuid)(id));
    }
    test({ userId }, id) {
        return this.follows.test(userId, (0, identifier_js_1.uuid)(id));
    }
    async deliveries({ userId }, id) {
        return { items: await this.follows.deliveriesOf(userId, (0, identifier_js_1.uuid)(id)) };
    }
};
exports.FollowsController = FollowsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'The views that one follows, the newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: follows_dto_js_1.FollowListDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "list", null);
__decorate([
    (0, common_1.Post)(),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('too_many_attempts'),
    (0, swagger_1.ApiOperation)({
        summary: 'Follow a filter: by an address for programs, a signed webhook, or mail, whose address is asked first',
    }),
    (0, swagger_1.ApiCreatedResponse)({ type: follows_dto_js_1.MadeFollowDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, follows_dto_js_1.NewFollowDto, Object]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "create", null);
__decorate([
    (0, common_1.Post)('desk'),
    (0, allow_js_1.Allow)('event.write'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('conflict', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({
        summary: 'Be told of one’s own desk: by a signed webhook, or mail, whose address is asked first',
    }),
    (0, swagger_1.ApiCreatedResponse)({ type: follows_dto_js_1.MadeFollowDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, follows_dto_js_1.NewDeskFollowDto, Object]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "createOfDesk", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, swagger_1.ApiOperation)({ summary: 'Pause a follow, or take it up again' }),
    (0, swagger_1.ApiOkResponse)({ type: follows_dto_js_1.FollowDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __param(2, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String, follows_dto_js_1.FollowPatchDto]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "change", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Follow it no more; an address of its own opens nothing from then on' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Nothing of it is left' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "remove", null);
__decorate([
    (0, common_1.Post)(':id/tests'),
    (0, common_1.HttpCode)(202),
    (0, swagger_1.ApiOperation)({ summary: 'Send something, to see whether it arrives' }),
    (0, swagger_1.ApiAcceptedResponse)({ description: 'It is on its way; the log says what came of it' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "test", null);
__decorate([
    (0, common_1.Get)(':id/deliveries'),
    (0, swagger_1.ApiOperation)({ summary: 'What was sent to a follow lately, what came of it, and what waits' }),
    (0, swagger_1.ApiOkResponse)({ type: follows_dto_js_1.DeliveryListDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], FollowsController.prototype, "deliveries", null);
exports.FollowsController = FollowsController = __decorate([
    (0, swagger_1.ApiTags)('follows'),
    (0, allow_js_1.Allow)('follow.manage'),
    (0, common_1.Controller)('follows'),
    __param(1, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [follows_service_js_1.Follows, Object])
], FollowsController);
//# sourceMappingURL=follows.controller.js.map