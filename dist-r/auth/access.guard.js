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
exports.AccessGuard = void 0;
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const allow_js_1 = require("../common/allow.js");
const asker_js_1 = require("../common/asker.js");
const problem_js_1 = require("../common/problem.js");
const access_js_1 = require("./access.js");
const auth_settings_js_1 = require("./auth-settings.js");
const same_origin_js_1 = require("./same-origin.js");
const session_cookie_js_1 = require("./session-cookie.js");
const viewers_service_js_1 = require("./viewers.service.js");
/** Stands before every route: finds out who asks, and lets through whom the route's rule allows. */
let AccessGuard = class AccessGuard {
    constructor(reflector, viewers, cookie, settings) {
        this.reflector = reflector;
        this.viewers = viewers;
        this.cookie = cookie;
        this.settings = settings;
    }
    async canActivate(context) {
        const request = context.switchToHttp().getRequest();
        const reply = context.switchToHttp().getResponse();
        const bearer = bearerOf(request);
        const changes = (0, same_origin_js_1.changesState)(request);
        // Browsers add cookies by themselves, tokens never: only the former can be sent on behalf of another page.
        if (changes && bearer === null && (0, same_origin_js_1.isOfAnotherOrigin)(request, this.settings.publicUrl)) {
            throw new problem_js_1.Problem('forbidden', 'The request comes from a page of another origin. Behind a proxy, set PUBLIC_URL.');
        }
        const rule = (0, allow_js_1.ruleOf)(this.reflector, context);
        // What is for everybody must be told even while the database is away.
        const identified = rule === 'public' || rule === undefined ? null : await this.identify(request, bearer);
        const viewer = identified?.viewer ?? null;
        request.viewer = viewer;
        request.sessionId = identified?.sessionId ?? null;
        if (identified)
            (0, asker_js_1.seesAtLeast)(identified.position);
        void reply.header('vary', 'accept-language, cookie, authorization');
        // Whatever keeps an answer asks whether it still holds, and gets 304 where it does.
        void reply.header('cache-control', viewer ? 'private, no-cache' : 'no-cache');
        const bySession = request.sessionId !== null;
        const problem = (0, access_js_1.refusal)({ rule, viewer, bySession, readAccess: this.settings.readAccess, changes });
        if (problem)
            throw problem;
        return true;
    }
    async identify(request, bearer) {
        if (bearer !== null) {
            const identified = await this.viewers.byToken(bearer);
            if (!identified)
                throw new problem_js_1.Problem('unauthorised', 'This token is not known, has expired or was revoked.');
            return identified;
        }
        const secret = this.cookie.read(request.headers.cookie);
        return secret === null ? null : this.viewers.bySession(secret);
    }
};
exports.AccessGuard = AccessGuard;
exports.AccessGuard = AccessGuard = __decorate([
    (0, common_1.Injectable)(),
    __param(3, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [core_1.Reflector, viewers_service_js_1.ViewersService, session_cookie_js_1.SessionCookie, Object])
], AccessGuard);
/** The token of `Authorization: Bearer …`; null where another scheme or none is used. */
function bearerOf({ headers }) {
    return /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
//# sourceMappingURL=access.guard.js.map