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
exports.LinkSignInService = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const administrators_service_js_1 = require("./administrators.service.js");
const attempts_service_js_1 = require("./attempts.service.js");
const auth_settings_js_1 = require("./auth-settings.js");
const chosen_password_js_1 = require("./chosen-password.js");
const links_service_js_1 = require("./links.service.js");
const own_second_factor_service_js_1 = require("./second-factor/own-second-factor.service.js");
const second_factors_service_js_1 = require("./second-factor/second-factors.service.js");
const sessions_service_js_1 = require("./sessions.service.js");
const tokens_service_js_1 = require("./tokens.service.js");
const user_entity_js_1 = require("./user.entity.js");
const users_service_js_1 = require("./users.service.js");
/** Signs people in with a one-time link. */
let LinkSignInService = class LinkSignInService {
    constructor(database, links, users, administrators, sessions, tokens, attempts, factors, settings) {
        this.database = database;
        this.links = links;
        this.users = users;
        this.administrators = administrators;
        this.sessions = sessions;
        this.tokens = tokens;
        this.attempts = attempts;
        this.factors = factors;
        this.settings = settings;
    }
    /** What a link is for; it stays as good as it was. Throws `gone` where it is not good any more. */
    look(token) {
        return this.database.write(async (manager) => {
            const link = await this.links.open(manager, token);
            const user = await this.ownerOf(manager, link);
            return {
                purpose: purposeOf(user),
                email: user?.email ?? null,
                name: user?.name ?? null,
                needsPassword: this.needsPassword(user),
                needsCode: user !== null && (await this.factors.isOn(manager, user.id)),
                expiresAt: link.expiresAt.toISOString(),
            };
        });
    }
    /**
     * Gives the secrets of a new session; throws `gone`, `validation_failed` where something is missing or the code is wrong, and
     * `too_many_attempts` after too many codes.
     */
    async redeem({ token, email, password, name, endTokens, code }, browser) {
        const asked = await this.look(token);
        if (asked.email !== null && asked.needsCode)
            await this.attempts.begin(asked.email, browser);
        return this.database.write(async (manager) => {
            const link = await this.links.open(manager, token);
            const owner = await this.ownerOf(manager, link);
            const proof = owner && (await this.factors.prove(manager, owner.id, code));
            if (owner && proof === null)
                throw (0, own_second_factor_service_js_1.wrongCode)();
            const called = {
                email: owner?.email ?? needed('email', email),
                name: name ?? owner?.name ?? needed('name', name),
            };
            if (this.needsPassword(owner))
                needed('password', password);
            const passwordHash = password === undefined ? null : await (0, chosen_password_js_1.hashChosen)(password, called, '/password');
            const user = owner ?? (await this.users.create(manager, { ...called, role: 'administrator', passwordHash }, null));
            await this.links.use(manager, link);
            if (proof)
                await this.factors.use(manager, proof);
            if (owner && asked.needsCode)
                await this.attempts.forget(manager, owner.email);
            if (owner) {
                await manager.update(user_entity_js_1.User, { id: owner.id }, { name: called.name, ...(passwordHash && { passwordHash }) });
            }
            // Who had the old password, or the session of whoever lost it, is out.
            if (passwordHash)
                await this.sessions.endAll(manager, user.id);
            if (endTokens)
                await this.tokens.revokeAll(manager, user.id);
            return this.sessions.begin(manager, user.id, browser);
        });
    }
    /** Null for the first administrator. Throws `gone` where the user is disabled, or somebody else became the first. */
    async ownerOf(manager, { userId }) {
        if (userId === null) {
            if (await this.administrators.areThere(manager))
                throw (0, links_service_js_1.spent)();
            return null;
        }
        const user = await manager.findOneByOrFail(user_entity_js_1.User, { id: userId });
        if (user.disabledAt)
            throw (0, links_service_js_1.spent)();
        return user;
    }
    /** Without one they could not come back, unless a provider vouches for their address. */
    needsPassword(user) {
        return user === null || (user.passwordHash === null && this.settings.oidc === undefined);
    }
};
exports.LinkSignInService = LinkSignInService;
exports.LinkSignInService = LinkSignInService = __decorate([
    (0, common_1.Injectable)(),
    __param(8, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, links_service_js_1.LinksService, users_service_js_1.UsersService, administrators_service_js_1.AdministratorsService, sessions_service_js_1.SessionsService, tokens_service_js_1.TokensService, attempts_service_js_1.AttemptsService, second_factors_service_js_1.SecondFactorsService, Object])
], LinkSignInService);
function purposeOf(user) {
    if (!user)
        return 'first_administrator';
    return user.passwordHash === null ? 'invitation' : 'new_password';
}
function needed(field, value) {
    if (value !== undefined)
        return value;
    const detail = `${field} is needed with this link.`;
    throw new problem_js_1.Problem('validation_failed', detail, [
        { pointer: `/${field}`, code: 'missing', parameters: { field }, detail },
    ]);
}
//# sourceMappingURL=link-sign-in.service.js.map