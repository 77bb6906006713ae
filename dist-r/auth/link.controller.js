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
exports.LinkController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const refuses_js_1 = require("../common/refuses.js");
const browser_of_js_1 = require("./browser-of.js");
const link_sign_in_service_js_1 = require("./link-sign-in.service.js");
const link_dto_js_1 = require("./link.dto.js");
const session_cookie_js_1 = require("./session-cookie.js");
let LinkController = class LinkController {
    constructor(links, cookie) {
        this.links = links;
        this.cookie = cookie;
    }
    async redeem(input, request, reply) {
        const signedIn = await this.links.redeem(input, (0, browser_of_js_1.browserOf)(request, this.cookie));
        void reply.header('set-cookie', this.cookie.signIn(signedIn));
    }
    // A POST, so that the secret stands in no address.
    look({ token }) {
        return this.links.look(token);
    }
};
exports.LinkController = LinkController;
__decorate([
    (0, common_1.Post)(),
    (0, common_1.HttpCode)(204),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('gone', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'Sign in with a one-time link, choosing a password; the answer sets a cookie' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Signed in; the link is used up' }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, common_1.Req)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [link_dto_js_1.RedeemLinkDto, Object, Object]),
    __metadata("design:returntype", Promise)
], LinkController.prototype, "redeem", null);
__decorate([
    (0, common_1.Post)('preview'),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('gone'),
    (0, swagger_1.ApiOperation)({ summary: 'What a one-time link is for; it can still be used afterwards' }),
    (0, swagger_1.ApiOkResponse)({ type: link_dto_js_1.LinkDto }),
    __param(0, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [link_dto_js_1.LinkTokenDto]),
    __metadata("design:returntype", Promise)
], LinkController.prototype, "look", null);
exports.LinkController = LinkController = __decorate([
    (0, swagger_1.ApiTags)('session'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('session/link'),
    __metadata("design:paramtypes", [link_sign_in_service_js_1.LinkSignInService, session_cookie_js_1.SessionCookie])
], LinkController);
//# sourceMappingURL=link.controller.js.map