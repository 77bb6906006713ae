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
exports.TimelineQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const instant_text_js_1 = require("../database/instant-text.js");
const parameters_js_1 = require("../database/parameters.js");
const grid_js_1 = require("../domain/timeline/grid.js");
const edtf_js_1 = require("../domain/time/edtf.js");
const blocks_sql_js_1 = require("../events/blocks.sql.js");
const densities_sql_js_1 = require("../events/densities.sql.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const kept_sums_sql_js_1 = require("../events/kept-sums.sql.js");
const kept_window_sql_js_1 = require("./kept-window.sql.js");
const reach_sql_js_1 = require("./reach.sql.js");
const tile_sql_js_1 = require("./tile.sql.js");
const told_items_js_1 = require("./told-items.js");
const window_sql_js_1 = require("./window.sql.js");
/** The timeline of a window, by SQL of its own. */
let TimelineQueries = class TimelineQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** A TimelineDto as JSON text. */
    async window({ from, to, bins, limit, ...query }, perspective) {
        const filter = await (0, found_names_js_1.foundNames)(this.database, query, this.clock.now());
        const asked = { filter, ends: endsOf({ from, to }), bins, limit, perspective };
        const row = (await this.kept(asked)) ?? (await this.counted(asked, { from, to }));
        const window = JSON.stringify({ from: row?.from, to: row?.to });
        const now = this.clock.now();
        const { items, undertakings } = await (0, told_items_js_1.toldItems)(this.database, row?.chosen ?? [], { perspective, now });
        return `{"window":${window},"total":${row?.total ?? 0},"items":[${items}],"undertakings":${undertakings},"bins":[${row?.bins ?? ''}]}`;
    }
    /** Of everything, and of dossiers, where the window is long, by what is kept; null of all others. */
    async kept(asked) {
        const { filter, perspective, bins, limit } = asked;
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const ofBlocks = (0, kept_sums_sql_js_1.keptSums)(filter, parameters, world);
        const densities = (0, densities_sql_js_1.densitiesThen)(filter, parameters, world);
        if (ofBlocks === null || densities === null)
            return null;
        const window = await this.reach(asked);
        if (window === null || window.to.getTime() - window.from.getTime() < window_sql_js_1.LONG * grid_js_1.HOUR)
            return null;
        const at = (instant) => `${parameters.add((0, instant_text_js_1.instantText)(instant, 'infinity'))}::timestamptz`;
        const ctes = (0, kept_window_sql_js_1.keptCtes)(world, {
            ...{ low: at(window.from), high: at(window.to) },
            ...{ first: at(stretchAt(window.from, 1)), last: at(stretchAt(window.to, 0)) },
            isOpen: asked.ends.from === null,
            ...{ where: (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world), densities },
            ...{ blocks: (0, blocks_sql_js_1.blocksThen)(world.day), ofBlocks },
            ...{ bins: parameters.add(bins), limit: parameters.add(limit) },
        });
        const [row] = await this.database.read((0, window_sql_js_1.windowSql)(ctes, parameters.add(limit)), parameters.values);
        return row ?? null;
    }
    /** The window from end to end, as far as its events reach where it has none; null where that cannot be told before they are looked for. */
    async reach({ filter, ends: { from, to }, perspective }) {
        if (from !== null && to !== null)
            return { from, to };
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
        const densities = (0, densities_sql_js_1.densitiesThen)(filter, parameters, world);
        if (densities === null)
            return null;
        const [row] = await this.database.read((0, reach_sql_js_1.reachSql)(world, where, densities), parameters.values);
        const [low, high] = [row?.low ?? NaN, row?.high ?? NaN];
        return !Number.isFinite(low) || !Number.isFinite(high)
            ? null
            : { from: from ?? new Date(low), to: to ?? new Date(high) };
    }
    /** Of anything, by every event in the window. */
    async counted({ filter, ends, bins, limit, perspective }, window) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)({ ...filter, ...window }, parameters, world);
        const ctes = (0, window_sql_js_1.countedCtes)(world, where, {
            from: `${parameters.add(ends.from && (0, instant_text_js_1.instantText)(ends.from, '-infinity'))}::timestamptz`,
            to: `${parameters.add(ends.to && (0, instant_text_js_1.instantText)(ends.to, 'infinity'))}::timestamptz`,
            ...{ bins: parameters.add(bins), limit: parameters.add(limit) },
        });
        const [row] = await this.database.read((0, window_sql_js_1.windowSql)(ctes, parameters.add(limit)), parameters.values);
        return row;
    }
};
exports.TimelineQueries = TimelineQueries;
exports.TimelineQueries = TimelineQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], TimelineQueries);
/** The beginning of the stretch that an instant is in, or of one so many behind it. */
function stretchAt(instant, behind) {
    return new Date(((0, grid_js_1.tileAt)(tile_sql_js_1.STRETCH_STEP, instant.getTime()) + behind) * (0, grid_js_1.lengthOf)(tile_sql_js_1.STRETCH_STEP));
}
/** The window asked for. */
function endsOf({ from, to }) {
    return {
        from: from === undefined ? null : (0, edtf_js_1.parseEdtf)(from, null).earliest,
        to: to === undefined ? null : (0, edtf_js_1.parseEdtf)(to, null).latest,
    };
}
//# sourceMappingURL=timeline.queries.js.map