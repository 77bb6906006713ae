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
exports.SessionsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const viewer_js_1 = require("../common/viewer.js");
const sessions_dto_js_1 = require("./sessions.dto.js");
const sessions_service_js_1 = require("./sessions.service.js");
let SessionsController = class SessionsController {
    constructor(sessions) {
        this.sessions = sessions;
    }
    async list({ userId }, { sessionId }) {
        const sessions = await this.sessions.listOf(userId);
        return {
            items: sessions.map(({ id, createdAt, lastSeenAt, expiresAt, userAgent, address }) => ({
                ...{ id, userAgent, address, current: id === sessionId },
                createdAt: createdAt.toISOString(),
                lastSeenAt: lastSeenAt.toISOString(),
                expiresAt: expiresAt.toISOString(),
            })),
        };
    }
    end({ userId }, id) {
        return this.sessions.endOne(userId, (0, identifier_js_1.uuid)(id));
    }
};
exports.SessionsController = SessionsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'Where one is signed in' }),
    (0, swagger_1.ApiOkResponse)({ type: sessions_dto_js_1.SessionListDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], SessionsController.prototype, "list", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Sign out there' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'The session has ended' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], SessionsController.prototype, "end", null);
exports.SessionsController = SessionsController = __decorate([
    (0, swagger_1.ApiTags)('session'),
    (0, allow_js_1.Allow)('session.manage'),
    (0, common_1.Controller)('sessions'),
    __metadata("design:paramtypes", [sessions_service_js_1.SessionsService])
], SessionsController);
//# sourceMappingURL=sessions.controller.js.map