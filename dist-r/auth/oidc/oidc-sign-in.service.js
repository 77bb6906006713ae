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
exports.OidcSignInService = exports.OIDC_SECONDS = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../../common/clock.js");
const identifier_js_1 = require("../../common/identifier.js");
const database_js_1 = require("../../database/database.js");
const auth_settings_js_1 = require("../auth-settings.js");
const fold_email_js_1 = require("../fold-email.js");
const secrets_js_1 = require("../secrets.js");
const sessions_service_js_1 = require("../sessions.service.js");
const user_entity_js_1 = require("../user.entity.js");
const oidc_failure_js_1 = require("./oidc-failure.js");
const oidc_identity_entity_js_1 = require("./oidc-identity.entity.js");
const oidc_provider_js_1 = require("./oidc-provider.js");
const oidc_sign_in_entity_js_1 = require("./oidc-sign-in.entity.js");
/** How long somebody may take at the provider, in seconds. */
exports.OIDC_SECONDS = 600;
/** Signs people in whom the OpenID provider vouches for and whom somebody has invited. */
let OidcSignInService = class OidcSignInService {
    constructor(database, sessions, clock, { oidc }) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
        this.provider = oidc ? new oidc_provider_js_1.OidcProvider(oidc) : null;
    }
    /** What people call the provider; null where there is none. */
    get name() {
        return this.provider?.name ?? null;
    }
    /** Where to send the browser, and the state that it has to keep in a cookie. Throws `not_found`, or OidcFailure. */
    async begin(redirectUri, returnTo) {
        const { address, secrets } = await this.existing().begin(redirectUri);
        const { state, nonce, codeVerifier } = secrets;
        const now = this.clock.now();
        const expiresAt = new Date(now.getTime() + exports.OIDC_SECONDS * 1000);
        await this.database.write(async (manager) => {
            await manager.delete(oidc_sign_in_entity_js_1.OidcSignIn, { expiresAt: (0, typeorm_1.LessThan)(now) });
            const row = { id: (0, uuidv7_1.uuidv7)(), stateHash: (0, secrets_js_1.hashOf)(state), nonce, codeVerifier, returnTo, expiresAt };
            await manager.insert(oidc_sign_in_entity_js_1.OidcSignIn, row);
        });
        return { address, state };
    }
    /**
     * Signs in whoever came back at `address` (our redirect address with the provider's answer) in the browser that keeps
     * `state`. Gives the secrets of the session, and the path to go on to. Throws `not_found`, or OidcFailure.
     */
    async finish(address, state, browser) {
        const provider = this.existing();
        if (state === null || address.searchParams.get('state') !== state)
            throw new oidc_failure_js_1.OidcFailure('oidc_expired');
        const begun = await this.take(state);
        const person = await provider.finish(address, { state, nonce: begun.nonce, codeVerifier: begun.codeVerifier });
        const signedIn = await this.database.write(async (manager) => {
            const user = await this.userOf(manager, person);
            return this.sessions.begin(manager, user.id, browser);
        });
        return { signedIn, returnTo: begun.returnTo };
    }
    /** What was begun with `state`, once: a second visit of the same address finds nothing. */
    async take(state) {
        return this.database.write(async (manager) => {
            const begun = await manager.findOne(oidc_sign_in_entity_js_1.OidcSignIn, {
                where: { stateHash: (0, secrets_js_1.hashOf)(state) },
                lock: { mode: 'pessimistic_write' },
            });
            if (!begun || begun.expiresAt <= this.clock.now())
                throw new oidc_failure_js_1.OidcFailure('oidc_expired');
            await manager.delete(oidc_sign_in_entity_js_1.OidcSignIn, { id: begun.id });
            return begun;
        });
    }
    /** The user known by this identity; at the first time the one under the verified address, which is remembered. */
    async userOf(manager, { issuer, subject, verifiedEmail }) {
        const identity = await manager.findOneBy(oidc_identity_entity_js_1.OidcIdentity, { issuer, subject });
        if (!identity && verifiedEmail === null)
            throw new oidc_failure_js_1.OidcFailure('oidc_unverified');
        const user = await manager.findOneBy(user_entity_js_1.User, identity ? { id: identity.userId } : { email: (0, fold_email_js_1.foldEmail)(verifiedEmail ?? '') });
        if (!user || user.disabledAt)
            throw new oidc_failure_js_1.OidcFailure('oidc_no_user');
        if (!identity) {
            const known = { id: (0, uuidv7_1.uuidv7)(), userId: user.id, issuer, subject, createdAt: this.clock.now() };
            await manager.insert(oidc_identity_entity_js_1.OidcIdentity, known);
        }
        return user;
    }
    existing() {
        if (!this.provider)
            throw (0, identifier_js_1.notFound)('provider', 'oidc');
        return this.provider;
    }
};
exports.OidcSignInService = OidcSignInService;
exports.OidcSignInService = OidcSignInService = __decorate([
    (0, common_1.Injectable)(),
    __param(3, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, sessions_service_js_1.SessionsService, clock_js_1.Clock, Object])
], OidcSignInService);
//# sourceMappingURL=oidc-sign-in.service.js.map