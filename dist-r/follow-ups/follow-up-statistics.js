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
exports.FollowUpStatistics = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const statistics_js_1 = require("../domain/follow-ups/statistics.js");
const counted_steps_sql_js_1 = require("./counted-steps.sql.js");
const statistics_sql_js_1 = require("./statistics.sql.js");
/** How often announcements come true, and by how much they slip. */
let FollowUpStatistics = class FollowUpStatistics {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async of(asked, { seesDrafts, knownOn }) {
        const filter = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        const sql = (0, statistics_sql_js_1.statisticsSql)(world, (0, counted_steps_sql_js_1.stepsOf)(filter, parameters, world));
        const [row] = await this.database.read(sql, parameters.values);
        if (!row)
            throw new Error('An aggregate has one row');
        return {
            ...(0, statistics_js_1.followUpFigures)(row.whole),
            byAnnouncer: row.announcers.map(figuresOf),
            announcers: row.announcerCount,
            byMediator: row.mediators.map(figuresOf),
            mediators: row.mediatorCount,
        };
    }
};
exports.FollowUpStatistics = FollowUpStatistics;
exports.FollowUpStatistics = FollowUpStatistics = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], FollowUpStatistics);
function figuresOf({ actor, counts }) {
    return { actor, ...(0, statistics_js_1.followUpFigures)(counts) };
}
//# sourceMappingURL=follow-up-statistics.js.map