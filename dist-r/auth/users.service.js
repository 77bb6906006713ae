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
Object.defineProperty(exports, "__esModule", { value: true });
exports.UsersService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const identifier_js_1 = require("../common/identifier.js");
const if_match_js_1 = require("../common/if-match.js");
const problem_js_1 = require("../common/problem.js");
const access_changes_service_js_1 = require("./access-changes.service.js");
const administrators_service_js_1 = require("./administrators.service.js");
const fold_email_js_1 = require("./fold-email.js");
const links_service_js_1 = require("./links.service.js");
const sessions_service_js_1 = require("./sessions.service.js");
const tokens_service_js_1 = require("./tokens.service.js");
const user_entity_js_1 = require("./user.entity.js");
/** Writes users. */
let UsersService = class UsersService {
    constructor(access, administrators, links, sessions, tokens, clock) {
        this.access = access;
        this.administrators = administrators;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }
    /**
     * `byId` is who invites them; null where the program itself does. Throws `conflict` (`users_email_unique`) where a user has the address
     * already.
     */
    async create(manager, { email, ...input }, byId) {
        const user = manager.create(user_entity_js_1.User, { ...input, id: (0, uuidv7_1.uuidv7)(), email: (0, fold_email_js_1.foldEmail)(email), disabledAt: null });
        await manager.insert(user_entity_js_1.User, user);
        await this.access.invited(manager, user.id, user.role, byId);
        return user;
    }
    /**
     * `ifMatch` is the header If-Match as it came, `byId` who changes them. Throws `not_found`, `if_match_missing`, `stale`, or `conflict` where nobody
     * would be administrator any more.
     */
    async change(manager, id, { name, role, disabled }, { ifMatch, byId }) {
        const user = await this.existing(manager, id);
        (0, if_match_js_1.requireMatch)(ifMatch, user.version);
        if (role !== undefined && role !== 'administrator' && user.role === 'administrator') {
            await this.administrators.mustRemain(manager, id, '/role');
        }
        if (disabled === true && user.role === 'administrator') {
            await this.administrators.mustRemain(manager, id, '/disabled');
        }
        const disabledAt = disabled === undefined ? user.disabledAt : disabled ? (user.disabledAt ?? this.clock.now()) : null;
        const version = user.version + 1;
        const after = { role: role ?? user.role, disabledAt };
        await manager.update(user_entity_js_1.User, { id }, { ...after, name: name ?? user.name, version });
        await this.access.changed(manager, id, { before: user, after }, byId);
        if (disabled === true) {
            await this.sessions.endAll(manager, id);
            await this.tokens.revokeAll(manager, id);
            await this.links.withdraw(manager, id);
        }
    }
    /** A new one-time link for a user, in place of the one before. Throws `not_found`, or `conflict` for a disabled one. */
    async link(manager, id) {
        const { disabledAt } = await this.existing(manager, id);
        if (disabledAt) {
            const detail = 'The account is disabled: nobody can sign in to it.';
            throw new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'user_disabled' } });
        }
        return this.links.make(manager, id);
    }
    async existing(manager, id) {
        const user = await manager.findOne(user_entity_js_1.User, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (!user)
            throw (0, identifier_js_1.notFound)('user', id);
        return user;
    }
};
exports.UsersService = UsersService;
exports.UsersService = UsersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [access_changes_service_js_1.AccessChangesService, administrators_service_js_1.AdministratorsService, links_service_js_1.LinksService, sessions_service_js_1.SessionsService, tokens_service_js_1.TokensService, clock_js_1.Clock])
], UsersService);
//# sourceMappingURL=users.service.js.map