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
exports.SecondFactorController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const refuses_js_1 = require("../../common/refuses.js");
const viewer_js_1 = require("../../common/viewer.js");
const browser_of_js_1 = require("../browser-of.js");
const session_cookie_js_1 = require("../session-cookie.js");
const own_second_factor_service_js_1 = require("./own-second-factor.service.js");
const second_factor_dto_js_1 = require("./second-factor.dto.js");
let SecondFactorController = class SecondFactorController {
    constructor(own, cookie) {
        this.own = own;
        this.cookie = cookie;
    }
    look(viewer) {
        return this.own.look(viewer);
    }
    begin(viewer, { password }, request) {
        return this.own.begin(viewer, password, (0, browser_of_js_1.browserOf)(request, this.cookie));
    }
    async confirm(viewer, { code }, { sessionId }) {
        return { codes: await this.own.confirm(viewer, sessionId, code) };
    }
    async renew(viewer, { password, code }, request) {
        return { codes: await this.own.renewCodes(viewer, password, code, (0, browser_of_js_1.browserOf)(request, this.cookie)) };
    }
    // A POST, so that the secrets stand in no address.
    remove(viewer, given, request) {
        return this.own.remove(viewer, request.sessionId, given, (0, browser_of_js_1.browserOf)(request, this.cookie));
    }
};
exports.SecondFactorController = SecondFactorController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'One’s second factor, and what became of it' }),
    (0, swagger_1.ApiOkResponse)({ type: second_factor_dto_js_1.SecondFactorDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SecondFactorController.prototype, "look", null);
__decorate([
    (0, common_1.Post)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('conflict', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({
        summary: 'Begin to set one up: a secret for an app; nothing is asked before its first code is confirmed',
    }),
    (0, swagger_1.ApiOkResponse)({ type: second_factor_dto_js_1.SecondFactorSecretDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, second_factor_dto_js_1.PasswordDto, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorController.prototype, "begin", null);
__decorate([
    (0, common_1.Post)('confirmation'),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({
        summary: 'Turn it on by a code of the app; gives recovery codes, this once, and ends all other sessions',
    }),
    (0, swagger_1.ApiOkResponse)({ type: second_factor_dto_js_1.RecoveryCodesDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, second_factor_dto_js_1.CodeDto, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorController.prototype, "confirm", null);
__decorate([
    (0, common_1.Post)('recovery-codes'),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('conflict', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'New recovery codes in place of all those before' }),
    (0, swagger_1.ApiOkResponse)({ type: second_factor_dto_js_1.RecoveryCodesDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, second_factor_dto_js_1.PasswordAndCodeDto, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorController.prototype, "renew", null);
__decorate([
    (0, common_1.Post)('removal'),
    (0, common_1.HttpCode)(204),
    (0, refuses_js_1.Refuses)('conflict', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'Turn it off, by the password and a code; ends all other sessions' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Codes are asked no more' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, second_factor_dto_js_1.PasswordAndCodeDto, Object]),
    __metadata("design:returntype", Promise)
], SecondFactorController.prototype, "remove", null);
exports.SecondFactorController = SecondFactorController = __decorate([
    (0, swagger_1.ApiTags)('session'),
    (0, allow_js_1.Allow)('session.manage'),
    (0, common_1.Controller)('session/second-factor'),
    __metadata("design:paramtypes", [own_second_factor_service_js_1.OwnSecondFactorService, session_cookie_js_1.SessionCookie])
], SecondFactorController);
//# sourceMappingURL=second-factor.controller.js.map