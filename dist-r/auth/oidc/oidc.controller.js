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
exports.OidcController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const refuses_js_1 = require("../../common/refuses.js");
const auth_settings_js_1 = require("../auth-settings.js");
const browser_of_js_1 = require("../browser-of.js");
const session_cookie_js_1 = require("../session-cookie.js");
const oidc_failure_js_1 = require("./oidc-failure.js");
const oidc_sign_in_service_js_1 = require("./oidc-sign-in.service.js");
const oidc_dto_js_1 = require("./oidc.dto.js");
const CALLBACK = '/api/session/oidc/callback';
let OidcController = class OidcController {
    constructor(signIns, cookie, settings) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.settings = settings;
        this.log = new common_1.Logger('Oidc');
        this.stateCookie = new session_cookie_js_1.SessionCookie(settings.publicUrl, 'demarche-oidc', oidc_sign_in_service_js_1.OIDC_SECONDS);
    }
    methods() {
        const { name } = this.signIns;
        const membersOnly = this.settings.readAccess === 'members';
        return { password: true, oidc: name === null ? null : { name }, membersOnly };
    }
    begin({ returnTo }, request, reply) {
        return this.orSayWhy(reply, async () => {
            const { address, state } = await this.signIns.begin(this.here(request) + CALLBACK, returnTo);
            return reply.header('set-cookie', this.stateCookie.give(state)).redirect(address, 302);
        });
    }
    finish(request, reply) {
        return this.orSayWhy(reply, async () => {
            void reply.header('set-cookie', this.stateCookie.take());
            const state = this.stateCookie.read(request.headers.cookie);
            const address = new URL(CALLBACK + (/\?.*$/s.exec(request.url)?.[0] ?? ''), this.here(request));
            const { signedIn, returnTo } = await this.signIns.finish(address, state, (0, browser_of_js_1.browserOf)(request, this.cookie));
            return reply.header('set-cookie', this.cookie.signIn(signedIn)).redirect(returnTo, 302);
        });
    }
    /** People look at the answer, so a failure leads to a page and not to JSON. */
    async orSayWhy(reply, work) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof oidc_failure_js_1.OidcFailure))
                throw error;
            if (error.cause)
                this.log.warn(`${error.code}: ${error.cause.message}`);
            void reply.redirect(`/sign-in?error=${error.code}`, 302);
        }
    }
    here({ protocol, host }) {
        return this.settings.publicUrl ?? `${protocol}://${host}`;
    }
};
exports.OidcController = OidcController;
__decorate([
    (0, common_1.Get)('methods'),
    (0, swagger_1.ApiOperation)({ summary: 'How one can sign in here' }),
    (0, swagger_1.ApiOkResponse)({ type: oidc_dto_js_1.SignInMethodsDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", oidc_dto_js_1.SignInMethodsDto)
], OidcController.prototype, "methods", null);
__decorate([
    (0, common_1.Get)('oidc'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('not_found'),
    (0, swagger_1.ApiOperation)({ summary: 'For browsers: on to the OpenID provider' }),
    (0, swagger_1.ApiFoundResponse)({ description: 'The provider’s page, or the sign-in page with error=…' }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, common_1.Req)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [oidc_dto_js_1.OidcBeginDto, Object, Object]),
    __metadata("design:returntype", Promise)
], OidcController.prototype, "begin", null);
__decorate([
    (0, common_1.Get)('oidc/callback'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('not_found', 'unavailable'),
    (0, swagger_1.ApiOperation)({ summary: 'For browsers: back from the OpenID provider, signed in' }),
    (0, swagger_1.ApiFoundResponse)({ description: 'Where one was going, or the sign-in page with error=…' }),
    __param(0, (0, common_1.Req)()),
    __param(1, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], OidcController.prototype, "finish", null);
exports.OidcController = OidcController = __decorate([
    (0, swagger_1.ApiTags)('session'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('session'),
    __param(2, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [oidc_sign_in_service_js_1.OidcSignInService, session_cookie_js_1.SessionCookie, Object])
], OidcController);
//# sourceMappingURL=oidc.controller.js.map