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
exports.SessionController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const viewer_js_1 = require("../common/viewer.js");
const refuses_js_1 = require("../common/refuses.js");
const browser_of_js_1 = require("./browser-of.js");
const own_password_service_js_1 = require("./own-password.service.js");
const session_cookie_js_1 = require("./session-cookie.js");
const session_dto_js_1 = require("./session.dto.js");
const sessions_service_js_1 = require("./sessions.service.js");
const sign_in_service_js_1 = require("./sign-in.service.js");
let SessionController = class SessionController {
    constructor(signIns, sessions, passwords, cookie) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.cookie = cookie;
    }
    async signIn({ email, password, code }, request, reply) {
        const signedIn = await this.signIns.withPassword(email, password, code, (0, browser_of_js_1.browserOf)(request, this.cookie));
        void reply.header('set-cookie', this.cookie.signIn(signedIn)).header('cache-control', 'no-store');
    }
    who({ userId, email, name, role }) {
        return { user: { id: userId, email, name, role } };
    }
    async signOut(request, reply) {
        const secret = this.cookie.read(request.headers.cookie);
        if (secret !== null)
            await this.sessions.end(secret);
        void reply.header('set-cookie', this.cookie.signOut());
    }
    changePassword(viewer, input, request) {
        return this.passwords.change(viewer, request.sessionId, input, (0, browser_of_js_1.browserOf)(request, this.cookie));
    }
};
exports.SessionController = SessionController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Public)(),
    (0, common_1.HttpCode)(204),
    (0, refuses_js_1.Refuses)('unauthorised', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'Sign in; the answer sets a cookie' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Signed in' }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, common_1.Req)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [session_dto_js_1.SignInDto, Object, Object]),
    __metadata("design:returntype", Promise)
], SessionController.prototype, "signIn", null);
__decorate([
    (0, common_1.Get)(),
    (0, allow_js_1.Allow)('session.manage'),
    (0, swagger_1.ApiOperation)({ summary: 'Who has signed in' }),
    (0, swagger_1.ApiOkResponse)({ type: session_dto_js_1.SessionDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", session_dto_js_1.SessionDto)
], SessionController.prototype, "who", null);
__decorate([
    (0, common_1.Delete)(),
    (0, allow_js_1.Public)(),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Sign out; the session ends at once' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Nobody is signed in any more' }),
    __param(0, (0, common_1.Req)()),
    __param(1, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], SessionController.prototype, "signOut", null);
__decorate([
    (0, common_1.Put)('password'),
    (0, allow_js_1.Allow)('session.manage'),
    (0, common_1.HttpCode)(204),
    (0, refuses_js_1.Refuses)('too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'Change one’s password; all other sessions end, and one’s tokens if that is wished' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'The new password holds' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, session_dto_js_1.ChangePasswordDto, Object]),
    __metadata("design:returntype", Promise)
], SessionController.prototype, "changePassword", null);
exports.SessionController = SessionController = __decorate([
    (0, swagger_1.ApiTags)('session'),
    (0, common_1.Controller)('session'),
    __metadata("design:paramtypes", [sign_in_service_js_1.SignInService, sessions_service_js_1.SessionsService, own_password_service_js_1.OwnPasswordService, session_cookie_js_1.SessionCookie])
], SessionController);
//# sourceMappingURL=session.controller.js.map