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
exports.FollowedFilters = void 0;
const common_1 = require("@nestjs/common");
const node_crypto_1 = require("node:crypto");
const identifier_js_1 = require("../common/identifier.js");
const database_js_1 = require("../database/database.js");
const followed_filter_dto_js_1 = require("../events/followed-filter.dto.js");
/** Filters that somebody follows at an address of their own. */
let FollowedFilters = class FollowedFilters {
    constructor(database) {
        this.database = database;
    }
    /**
     * The filter of a follow that `token` opens, and the language of whoever reads it. Throws `not_found` where there is none, whatever the
     * reason: another secret, a way that is not fetched, an owner who may not read any more.
     */
    async openedBy(id, way, token) {
        // The primary: on a replica it could still be open a moment after it was deleted.
        const [row] = await this.database.connection.query(`SELECT f.filter, f.language, f.secret FROM follows f JOIN users u ON u.id = f.user_id
       WHERE f.id = $1 AND f.way = $2 AND f.paused_at IS NULL AND u.disabled_at IS NULL`, [id, way]);
        if (!row || !isSame(row.secret, token))
            throw (0, identifier_js_1.notFound)('follow', id);
        return { filter: (await (0, followed_filter_dto_js_1.followedFilter)(row.filter)).filter, language: row.language };
    }
};
exports.FollowedFilters = FollowedFilters;
exports.FollowedFilters = FollowedFilters = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], FollowedFilters);
function isSame(secret, token) {
    const [ours, theirs] = [Buffer.from(secret), Buffer.from(token)];
    return ours.length === theirs.length && (0, node_crypto_1.timingSafeEqual)(ours, theirs);
}
//# sourceMappingURL=followed-filters.service.js.map