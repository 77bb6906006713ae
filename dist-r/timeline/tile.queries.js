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
exports.TileQueries = void 0;
const common_1 = require("@nestjs/common");
const kept_answers_js_1 = require("../common/kept-answers.js");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const instant_text_js_1 = require("../database/instant-text.js");
const parameters_js_1 = require("../database/parameters.js");
const grid_js_1 = require("../domain/timeline/grid.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const densities_sql_js_1 = require("../events/densities.sql.js");
const tile_sql_js_1 = require("./tile.sql.js");
const told_items_js_1 = require("./told-items.js");
/** Tiles of the timeline, by SQL of their own. */
let TileQueries = class TileQueries {
    constructor(database, clock, answers) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
    }
    /** A TileDto as JSON text. */
    tile(query, perspective) {
        return this.answers.answer(['tile', query, perspective], () => this.asked(query, perspective));
    }
    async asked(query, perspective) {
        const { step, tile } = query;
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const filter = await (0, found_names_js_1.foundNames)(this.database, query, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
        const kept = step >= tile_sql_js_1.TOLD_APART_STEP ? (0, densities_sql_js_1.densitiesThen)(filter, parameters, world) : null;
        const ctes = (0, tile_sql_js_1.chosenCtes)({ step, tile, where, kept, world, parameters });
        const { from, to } = (0, grid_js_1.stretchOf)(step, tile);
        const [low, high] = [from, to].map((at) => `${parameters.add((0, instant_text_js_1.instantText)(new Date(at), 'infinity'))}::timestamptz`);
        const [row] = await this.database.read(`
      WITH ${ctes},
      bins AS (SELECT low, high, sum(n) AS n, json_object_agg(kind, n ORDER BY kind) AS kinds FROM begun GROUP BY low, high)
      SELECT rfc3339(${low}) AS "from", rfc3339(${high}) AS "to", (SELECT coalesce(sum(n), 0) FROM begun) AS total,
        (SELECT json_agg(chosen) FROM chosen) AS chosen,
        (SELECT string_agg(json_build_object('from', rfc3339(low), 'to', rfc3339(high), 'count', n, 'kinds', kinds)::text, ',' ORDER BY low)
           FROM bins) AS bins`, parameters.values);
        const head = JSON.stringify({ step, tile, from: row?.from, to: row?.to, total: Number(row?.total) });
        const { items, undertakings } = await (0, told_items_js_1.toldItems)(this.database, row?.chosen ?? [], {
            more: WEIGHED,
            perspective,
            now: this.clock.now(),
        });
        return `${head.slice(0, -1)},"items":[${items}],"undertakings":${undertakings},"bins":[${row?.bins ?? ''}]}`;
    }
};
exports.TileQueries = TileQueries;
exports.TileQueries = TileQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, kept_answers_js_1.KeptAnswers])
], TileQueries);
const WEIGHED = { weight: 'e.weight', lasting: 'e.lasting' };
//# sourceMappingURL=tile.queries.js.map