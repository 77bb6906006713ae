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
exports.TensionQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const peaks_js_1 = require("../domain/tension/peaks.js");
const edtf_js_1 = require("../domain/time/edtf.js");
const zones_js_1 = require("../domain/time/zones.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const kept_sums_sql_js_1 = require("../events/kept-sums.sql.js");
const tension_sql_js_1 = require("./tension.sql.js");
/** Words and deeds by weeks: PostgreSQL sums them, the domain names the peaks. */
let TensionQueries = class TensionQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async weeks({ from, to, pair, ...filter }, perspective) {
        const asked = { pair, filter: await (0, found_names_js_1.foundNames)(this.database, filter, this.clock.now()) };
        const { ids, weeks } = await this.sums(asked, { from, to }, perspective);
        const peaks = (0, peaks_js_1.peaksOf)(weeks);
        const named = await this.named(asked, { ids, peaks }, perspective);
        const byWeek = new Map(weeks.map(({ from: monday }) => [monday, []]));
        for (const event of named)
            byWeek.get(event.monday)?.push(event);
        return {
            weeks: weeks.map((week) => ({ ...week, refs: byWeek.get(week.from)?.map(({ ref }) => ref) ?? [] })),
            peaks: peaks.flatMap(({ from: monday, direction }) => {
                const strongest = (0, peaks_js_1.strongestOf)(byWeek.get(monday) ?? [], direction);
                return strongest ? { from: monday, ref: strongest.ref } : [];
            }),
            events: named.map(({ monday: _, ...event }) => event),
        };
    }
    async sums(asked, { from, to }, { seesDrafts, knownOn }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        const first = from === undefined ? null : dayOf((0, edtf_js_1.parseEdtf)(from, null).earliest);
        const last = to === undefined ? null : dayOf((0, edtf_js_1.parseEdtf)(to, null).latest);
        const touched = [
            ...(first === null ? [] : [`monday + 6 >= ${parameters.add(first)}::date`]),
            ...(last === null ? [] : [`monday <= ${parameters.add(last)}::date`]),
        ];
        const sql = (0, tension_sql_js_1.weeksSql)(world, {
            where: conditions(asked, parameters, world),
            touched: touched.join(' AND ') || null,
            kept: asked.pair === undefined && world.day === null ? (0, kept_sums_sql_js_1.keptSums)(asked.filter, parameters, world) : null,
        });
        const [row] = await this.database.read(sql, parameters.values);
        return row ?? { ids: [], weeks: [] };
    }
    named(asked, { ids, peaks }, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const mondays = peaks.map(({ from }) => from);
        const sql = (0, tension_sql_js_1.namedSql)(world, conditions(asked, parameters, world), {
            ids: `${parameters.add(ids)}::uuid[]`,
            mondays: `${parameters.add(mondays)}::date[]`,
        });
        return this.database.read(sql, parameters.values);
    }
};
exports.TensionQueries = TensionQueries;
exports.TensionQueries = TensionQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], TensionQueries);
function conditions({ pair, filter }, parameters, world) {
    const sides = pair?.split(',').map((slug) => (0, tension_sql_js_1.takesPart)(parameters.add(slug), world)) ?? [];
    return [(0, event_filter_sql_js_1.whereEvent)(filter, parameters, world), ...sides].join(' AND ');
}
function dayOf(instant) {
    return instant && (0, zones_js_1.dayInZone)(instant, null);
}
//# sourceMappingURL=tension.queries.js.map