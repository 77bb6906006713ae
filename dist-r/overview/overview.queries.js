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
exports.OverviewQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const unplanned_js_1 = require("../database/unplanned.js");
const statistics_js_1 = require("../domain/follow-ups/statistics.js");
const zones_js_1 = require("../domain/time/zones.js");
const overview_sql_js_1 = require("./overview.sql.js");
/** The front page of a dossier. */
let OverviewQueries = class OverviewQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** By uuid or slug of a dossier; null where there is none. */
    async of(id, perspective) {
        const day = perspective.knownOn ?? (0, zones_js_1.dayInZone)(this.clock.now(), null);
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = (0, overview_sql_js_1.overviewSql)(world, (0, named_js_1.named)('d', id, parameters), (0, unplanned_js_1.unplanned)(parameters.add(day), 'date'));
        const [row] = await this.database.read(sql, parameters.values);
        return row ? { ...row.overview, day, meetings: (0, statistics_js_1.followUpFigures)(row.steps) } : null;
    }
};
exports.OverviewQueries = OverviewQueries;
exports.OverviewQueries = OverviewQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], OverviewQueries);
//# sourceMappingURL=overview.queries.js.map