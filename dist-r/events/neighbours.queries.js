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
exports.NeighboursQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const event_filter_sql_js_1 = require("./event-filter.sql.js");
const event_json_sql_js_1 = require("./event-json.sql.js");
const event_sort_sql_js_1 = require("./event-sort.sql.js");
/** What stands before and after an event in a list in order of time. */
let NeighboursQueries = class NeighboursQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** NeighboursDto as JSON text; null where the reader may see no such event. */
    async of(id, asked, perspective) {
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        const nearest = (side, sort) => `(SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = (SELECT e.id FROM ${world.events} e
        WHERE ${(0, event_sort_sql_js_1.hasSortKey)(sort)} AND ${where}
          AND (e.earliest, e.latest, e.id) ${side} ((SELECT earliest FROM here), (SELECT latest FROM here), (SELECT id FROM here))
        ORDER BY ${(0, event_sort_sql_js_1.orderBy)(sort)} LIMIT 1))`;
        const [row] = await this.database.read(`WITH here AS MATERIALIZED (SELECT e.earliest, e.latest, e.id FROM ${world.events} e WHERE ${(0, named_js_1.named)('e', id, parameters, 'ref')})
       SELECT json_build_object('previous', ${nearest('<', '-when')}, 'next', ${nearest('>', 'when')})::text AS item FROM here`, parameters.values);
        return row?.item ?? null;
    }
};
exports.NeighboursQueries = NeighboursQueries;
exports.NeighboursQueries = NeighboursQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], NeighboursQueries);
//# sourceMappingURL=neighbours.queries.js.map