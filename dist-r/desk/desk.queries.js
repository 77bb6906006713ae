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
exports.DeskQueries = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../database/database.js");
const permissions_js_1 = require("../domain/permissions.js");
const desk_sql_js_1 = require("./desk.sql.js");
/** What lies on the desks of those who write. */
let DeskQueries = class DeskQueries {
    constructor(database) {
        this.database = database;
    }
    /** DeskDto as JSON text; titles in a language where they have one. */
    desk(userId, language) {
        return this.one(`SELECT ${desk_sql_js_1.DESK}::text AS json`, [userId, language ?? null]);
    }
    /** DeskWaitingDto as JSON text. */
    waiting(userId) {
        return this.one(`SELECT ${desk_sql_js_1.WAITING}::text AS json`, [userId]);
    }
    /** From now on nothing that was said so far is new. */
    async seen(userId) {
        await this.database.write((manager) => manager.query('UPDATE users SET desk_seen_at = now() WHERE id = $1', [userId]));
    }
    /** PeopleDto as JSON text: whoever may write and was not shut out. */
    people() {
        return this.one(`SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', u.id, 'name', u.name)
         ORDER BY u.name COLLATE "und-x-icu", u.id), '[]'))::text AS json
       FROM users u WHERE u.disabled_at IS NULL AND u.role = ANY ($1::text[])`, [permissions_js_1.PERMISSIONS['event.write']]);
    }
    async one(sql, parameters) {
        const [row] = await this.database.read(sql, parameters);
        return row?.json ?? '';
    }
};
exports.DeskQueries = DeskQueries;
exports.DeskQueries = DeskQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], DeskQueries);
//# sourceMappingURL=desk.queries.js.map