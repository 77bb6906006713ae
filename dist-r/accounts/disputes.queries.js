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
exports.DisputesQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const disputes_sql_js_1 = require("./disputes.sql.js");
const questions_js_1 = require("./questions.js");
/** Newest first: what is contested now is asked for first. */
const SORT = '-when';
/** Events on which accounts differ, question by question. */
let DisputesQueries = class DisputesQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async page(asked, perspective) {
        const query = await (0, found_names_js_1.foundNames)(this.database, { ...asked, disputed: 'true' }, this.clock.now());
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        const after = query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, SORT, parameters);
        const [rows, count] = await Promise.all([
            this.database.read(`WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
           ORDER BY ${(0, event_sort_sql_js_1.orderBy)(SORT)} LIMIT ${parameters.add(query.limit)}::int + 1)
         SELECT ${(0, disputes_sql_js_1.disputedJson)(world)} AS item, ${(0, event_sort_sql_js_1.sortKeys)(SORT)} AS keys FROM page e ORDER BY ${(0, event_sort_sql_js_1.orderBy)(SORT)}`, parameters.values),
            this.count(query, perspective),
        ]);
        const shown = rows.slice(0, query.limit);
        const last = rows.length > query.limit ? shown.at(-1) : undefined;
        return {
            items: shown.map(({ item }) => ({ event: item.event, questions: (0, questions_js_1.questionsOf)(item, perspective.knownOn) })),
            nextCursor: last ? (0, cursor_js_1.encodeCursor)(SORT, last.keys) : null,
            ...count,
        };
    }
    count(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        return this.database.count(`${world.events} e WHERE ${(0, event_filter_sql_js_1.whereEvent)(query, parameters, world)}`, parameters.values);
    }
};
exports.DisputesQueries = DisputesQueries;
exports.DisputesQueries = DisputesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], DisputesQueries);
//# sourceMappingURL=disputes.queries.js.map