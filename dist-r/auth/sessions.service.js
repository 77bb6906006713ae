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
exports.SessionsService = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const identifier_js_1 = require("../common/identifier.js");
const database_js_1 = require("../database/database.js");
const known_browsers_service_js_1 = require("./known-browsers.service.js");
const secrets_js_1 = require("./secrets.js");
const session_length_js_1 = require("./session-length.js");
const session_entity_js_1 = require("./session.entity.js");
/** Begins and ends sessions. */
let SessionsService = class SessionsService {
    constructor(database, clock, browsers) {
        this.database = database;
        this.clock = clock;
        this.browsers = browsers;
    }
    /**
     * A new session of `userId`, whatever the browser had before: its former session ends, so that nobody can plant one
     * and wait for it to be signed in. Gives the secrets for the cookies; only their hashes are kept.
     */
    async begin(manager, userId, browser) {
        const now = this.clock.now();
        const secret = (0, secrets_js_1.newSecret)();
        if (browser.formerSecret !== null)
            await manager.delete(session_entity_js_1.Session, { tokenHash: (0, secrets_js_1.hashOf)(browser.formerSecret) });
        await manager.delete(session_entity_js_1.Session, { expiresAt: (0, typeorm_1.LessThan)(now) });
        await manager.insert(session_entity_js_1.Session, {
            id: (0, uuidv7_1.uuidv7)(),
            userId,
            tokenHash: (0, secrets_js_1.hashOf)(secret),
            createdAt: now,
            lastSeenAt: now,
            expiresAt: new Date(now.getTime() + session_length_js_1.SESSION_SECONDS * 1000),
            userAgent: browser.userAgent?.slice(0, 500) ?? null,
            address: browser.address,
        });
        return { session: secret, known: await this.browsers.remember(manager, userId, browser.knownSecret) };
    }
    /** Ends the session with this secret, if there is one. */
    async end(secret) {
        await this.database.write((manager) => manager.delete(session_entity_js_1.Session, { tokenHash: (0, secrets_js_1.hashOf)(secret) }));
    }
    /** Ends every session of a user but `kept`. */
    async endAll(manager, userId, kept = null) {
        await manager.delete(session_entity_js_1.Session, { userId, ...(kept === null ? {} : { id: (0, typeorm_1.Not)(kept) }) });
    }
    /** Ends one session of `userId`; throws `not_found` where they have no such session. */
    async endOne(userId, id) {
        const { affected } = await this.database.write((manager) => manager.delete(session_entity_js_1.Session, { id, userId }));
        if (!affected)
            throw (0, identifier_js_1.notFound)('session', id);
    }
    /** The sessions of `userId` that have not ended, the last used first. */
    async listOf(userId) {
        const now = this.clock.now();
        const used = new Date(now.getTime() - session_length_js_1.IDLE_SECONDS * 1000);
        return this.database.write((manager) => manager.find(session_entity_js_1.Session, {
            where: { userId, expiresAt: (0, typeorm_1.MoreThan)(now), lastSeenAt: (0, typeorm_1.MoreThan)(used) },
            order: { lastSeenAt: 'DESC', id: 'DESC' },
        }));
    }
};
exports.SessionsService = SessionsService;
exports.SessionsService = SessionsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, known_browsers_service_js_1.KnownBrowsersService])
], SessionsService);
//# sourceMappingURL=sessions.service.js.map