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
exports.ViewersService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const database_js_1 = require("../database/database.js");
const secrets_js_1 = require("./secrets.js");
const session_length_js_1 = require("./session-length.js");
/** Tells who sends a request. Asks the primary: on a replica somebody could still be signed in who has just signed out. */
let ViewersService = class ViewersService {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** Whose session has this secret; null where it has ended, was never ours, or its user is disabled. */
    async bySession(secret) {
        const now = this.clock.now();
        const [row] = await this.database.connection.query(`SELECT s.id, u.id AS "userId", u.name, u.email, u.role, 'write' AS scope, s.last_seen_at < $2::timestamptz - ${SEEN} AS unseen,
         ${this.database.seenUpTo} AS position
       FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - interval '${session_length_js_1.IDLE_SECONDS} seconds'
         AND u.disabled_at IS NULL`, [(0, secrets_js_1.hashOf)(secret), now]);
        if (!row)
            return null;
        const { id, unseen, position, ...viewer } = row;
        if (unseen)
            await this.database.connection.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1', [id, now]);
        return { viewer, sessionId: id, position };
    }
    /** Whose personal token this is; null where it has expired, was revoked or never ours, or its user is disabled. */
    async byToken(token) {
        const now = this.clock.now();
        const [row] = await this.database.connection.query(`SELECT t.id, u.id AS "userId", u.name, u.email, u.role, t.scope,
         coalesce(t.last_used_at < $2::timestamptz - ${SEEN}, true) AS unseen, ${this.database.seenUpTo} AS position
       FROM tokens t JOIN users u ON u.id = t.user_id
       WHERE t.token_hash = $1 AND t.expires_on >= ($2::timestamptz AT TIME ZONE 'UTC')::date AND u.disabled_at IS NULL`, [(0, secrets_js_1.hashOf)(token), now]);
        if (!row)
            return null;
        const { id, unseen, position, ...viewer } = row;
        if (unseen)
            await this.database.connection.query('UPDATE tokens SET last_used_at = $2 WHERE id = $1', [id, now]);
        return { viewer, sessionId: null, position };
    }
};
exports.ViewersService = ViewersService;
exports.ViewersService = ViewersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], ViewersService);
const SEEN = `interval '${session_length_js_1.SEEN_EVERY_SECONDS} seconds'`;
//# sourceMappingURL=viewers.service.js.map