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
exports.FollowUpsQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const follow_up_json_sql_js_1 = require("./follow-up-json.sql.js");
const kept_sql_js_1 = require("./kept.sql.js");
/** What the cursors of this list are made for. */
const SORT = 'announced';
/** The ledger of announced next steps. */
let FollowUpsQueries = class FollowUpsQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** A FollowUpPageDto as JSON text. */
    async page(asked, perspective) {
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, kept_sql_js_1.whereFollowUp)(query, parameters, world);
        const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
        const rows = await this.database.read(`WITH page AS MATERIALIZED (SELECT f.* FROM follow_ups f WHERE ${where} AND ${after}
         ORDER BY f.announced_at, f.event_id LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT ${(0, follow_up_json_sql_js_1.followUpJson)(world)}::text AS item, ARRAY[f.announced_at::text, f.event_id::text] AS keys
       FROM page f JOIN ${world.events} e ON e.id = f.event_id JOIN dossiers d ON d.id = f.dossier_id
         JOIN status_changes n ON n.id = f.entry_id
       ORDER BY f.announced_at, f.event_id`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, query, SORT, await this.count(query, perspective));
    }
    count(query, { seesDrafts, knownOn }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        return this.database.count(`follow_ups f WHERE ${(0, kept_sql_js_1.whereFollowUp)(query, parameters, world)}`, parameters.values);
    }
};
exports.FollowUpsQueries = FollowUpsQueries;
exports.FollowUpsQueries = FollowUpsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], FollowUpsQueries);
function afterCursor(cursor, parameters) {
    const [at, id] = (0, cursor_js_1.decodeCursor)(cursor, SORT, ['timestamp', 'uuid']);
    return `(f.announced_at, f.event_id) > (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
//# sourceMappingURL=follow-ups.queries.js.map