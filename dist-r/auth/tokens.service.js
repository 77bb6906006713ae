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
exports.TokensService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const secrets_js_1 = require("./secrets.js");
const token_entity_js_1 = require("./token.entity.js");
/** By this people and secret scanners know a token of Démarche. */
const PREFIX = 'dem_';
const HINT_LENGTH = PREFIX.length + 4;
/** Personal tokens of the API. */
let TokensService = class TokensService {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** The newest first. */
    async listOf(userId) {
        const tokens = await this.database.write((manager) => manager.find(token_entity_js_1.Token, { where: { userId }, order: { id: 'DESC' } }));
        return tokens.map((token) => this.shown(token));
    }
    /** The only time that the token itself is told. Throws `validation_failed` where it would be over already. */
    async create(userId, { name, scope, expiresOn }) {
        const now = this.clock.now();
        if (this.isOver(expiresOn)) {
            const detail = 'A token lasts until today at least.';
            throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/expiresOn', code: 'in_the_past', detail }]);
        }
        const token = PREFIX + (0, secrets_js_1.newSecret)();
        const kept = { hint: token.slice(0, HINT_LENGTH), tokenHash: (0, secrets_js_1.hashOf)(token), createdAt: now, lastUsedAt: null };
        const made = { id: (0, uuidv7_1.uuidv7)(), userId, name, scope, expiresOn, ...kept };
        await this.database.write((manager) => manager.insert(token_entity_js_1.Token, made));
        return { ...this.shown(made), token };
    }
    /** Throws `not_found` where `userId` has no such token. */
    async revoke(userId, id) {
        const { affected } = await this.database.write((manager) => manager.delete(token_entity_js_1.Token, { id, userId }));
        if (!affected)
            throw (0, identifier_js_1.notFound)('token', id);
    }
    async revokeAll(manager, userId) {
        await manager.delete(token_entity_js_1.Token, { userId });
    }
    shown({ id, name, scope, hint, expiresOn, createdAt, lastUsedAt }) {
        return {
            ...{ id, name, scope, hint, expiresOn, expired: this.isOver(expiresOn) },
            createdAt: createdAt.toISOString(),
            lastUsedAt: lastUsedAt?.toISOString() ?? null,
        };
    }
    isOver(expiresOn) {
        return expiresOn < this.clock.now().toISOString().slice(0, 10);
    }
};
exports.TokensService = TokensService;
exports.TokensService = TokensService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], TokensService);
//# sourceMappingURL=tokens.service.js.map