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
exports.UsersQueries = void 0;
const common_1 = require("@nestjs/common");
const count_js_1 = require("../common/count.js");
const cursor_js_1 = require("../common/cursor.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
/** Users as administrators see them; from the primary, for a list is looked at after each change. */
let UsersQueries = class UsersQueries {
    constructor(database) {
        this.database = database;
    }
    /** A UserPageDto as JSON text, by address. */
    async page({ cursor, limit }) {
        const source = this.database.connection;
        const parameters = new parameters_js_1.Parameters();
        const [after] = cursor === undefined ? [''] : (0, cursor_js_1.decodeCursor)(cursor, 'email', ['text']);
        const [all] = await source.query('SELECT count(*)::int AS total FROM users');
        const rows = await source.query(`SELECT ${USER}::text AS item, ARRAY[u.email] AS keys FROM users u
       WHERE u.email > ${parameters.add(after)} ORDER BY u.email LIMIT ${parameters.add(limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, { limit, cursor }, 'email', (0, count_js_1.exactly)(all?.total ?? 0));
    }
    /** One user; null where there is none. */
    async one(id, manager = this.database.connection.manager) {
        const [row] = await manager.query(`SELECT ${USER} AS item FROM users u WHERE u.id = $1`, [id]);
        return row?.item ?? null;
    }
};
exports.UsersQueries = UsersQueries;
exports.UsersQueries = UsersQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], UsersQueries);
/** The newest {@link AccessChangeDto} of user `u`. */
const ACCESS_CHANGES_OF = `SELECT a.id, json_build_object('what', a.what, 'was', a.was, 'becomes', a.becomes, 'by', b.name, 'at', rfc3339(a.at)) AS change
  FROM access_changes a LEFT JOIN users b ON b.id = a.by_id WHERE a.user_id = u.id ORDER BY a.id DESC LIMIT 20`;
/** UserDto of user `u`. */
const USER = `json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'role', u.role,
  'disabled', u.disabled_at IS NOT NULL,
  'invited', u.password_hash IS NULL AND NOT EXISTS (SELECT FROM oidc_identities i WHERE i.user_id = u.id),
  'secondFactor', EXISTS (SELECT FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL),
  'accessChanges', (SELECT coalesce(json_agg(c.change ORDER BY c.id DESC), '[]') FROM (${ACCESS_CHANGES_OF}) c), 'version', u.version, 'createdAt', rfc3339(u.created_at),
  'lastSeenAt', rfc3339(greatest((SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id),
    (SELECT max(t.last_used_at) FROM tokens t WHERE t.user_id = u.id))))`;
//# sourceMappingURL=users.queries.js.map