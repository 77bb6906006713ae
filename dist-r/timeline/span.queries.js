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
exports.SpanQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const span_sql_js_1 = require("./span.sql.js");
/** How far the timeline of a view reaches. */
let SpanQueries = class SpanQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async span(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const filter = await (0, found_names_js_1.foundNames)(this.database, query, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
        const [row] = await this.database.read((0, span_sql_js_1.spanSql)(filter, where, perspective, { world, parameters }), parameters.values);
        return {
            from: row?.from ?? null,
            to: row?.to ?? null,
            happened: row?.happened ?? null,
            total: Number(row?.total ?? 0),
        };
    }
};
exports.SpanQueries = SpanQueries;
exports.SpanQueries = SpanQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], SpanQueries);
//# sourceMappingURL=span.queries.js.map