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
exports.UndertakingsQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const count_js_1 = require("../common/count.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const undertaking_js_1 = require("../domain/undertakings/undertaking.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const undertakings_sql_js_1 = require("./undertakings.sql.js");
/** Threats, deadlines, commitments and proposals, each with what came of it. */
let UndertakingsQueries = class UndertakingsQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async page(asked, perspective) {
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = matching(query, parameters, world);
        const after = query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, 'when', parameters);
        const rows = await this.database.read(`WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
         ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')} LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT ${(0, undertakings_sql_js_1.undertakingJson)(world)} AS item, ${(0, event_sort_sql_js_1.sortKeys)('when')} AS keys
       FROM page e JOIN dossiers d ON d.id = e.dossier_id ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')}`, parameters.values);
        const shown = rows.slice(0, query.limit);
        const last = rows.length > query.limit ? shown.at(-1) : undefined;
        return {
            items: shown.map(({ item }) => undertaking(item)),
            nextCursor: last ? (0, cursor_js_1.encodeCursor)('when', last.keys) : null,
            ...(await this.tally(query, perspective)),
        };
    }
    /** How many match, and what became of them; about how many where they are not counted one by one. */
    async tally(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const from = `${world.events} e WHERE ${matching(query, parameters, world)}`;
        const tally = await this.database.read(`SELECT kind, status, count(*)::int AS count FROM (SELECT e.kind, e.status FROM ${from} LIMIT ${count_js_1.COUNTED + 1}) counted
       GROUP BY kind, status ORDER BY kind, count(*) DESC, status`, parameters.values);
        const total = tally.reduce((sum, { count }) => sum + count, 0);
        if (total <= count_js_1.COUNTED)
            return { ...(0, count_js_1.exactly)(total), tally };
        return { ...(await this.database.estimate(from, parameters.values)), tally: null };
    }
};
exports.UndertakingsQueries = UndertakingsQueries;
exports.UndertakingsQueries = UndertakingsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], UndertakingsQueries);
function matching(query, parameters, world) {
    const kinds = `e.kind = ANY (${parameters.add(undertaking_js_1.UNDERTAKING_KINDS)}::text[])`;
    const conditions = [(0, event_filter_sql_js_1.whereEvent)(query, parameters, world), kinds];
    if (query.standing === 'now')
        conditions.push((0, overdue_sql_js_1.isOpenSql)('e.kind', 'e.status'));
    else if (query.standing !== undefined)
        conditions.push((0, undertakings_sql_js_1.stoodOn)(world, parameters.add(query.standing)));
    return conditions.join(' AND ');
}
function undertaking({ involved, settled, settledBy, deedAt, ...row }) {
    const inRole = (role) => involved.filter((one) => one.role === role);
    const by = [inRole('author'), inRole('speaker'), inRole('party').slice(0, 1)].find((some) => some.length > 0) ?? [];
    const sides = new Map(involved.map(({ side, sideActor }) => [side, sideActor]));
    return {
        ...row,
        by: by.map(({ actor }) => actor),
        mustAct: (0, undertaking_js_1.whoMustAct)(row.event.kind, involved).flatMap((side) => sides.get(side) ?? []),
        outcome: settled && outcome(settled, settledBy, deedAt, row.deadline?.latest ?? null),
    };
}
/** The moment that counts is that of the deed which settled it; where none is linked, that of the entry. */
function outcome({ at, ...entry }, events, deedAt, deadline) {
    return { ...entry, events, timing: (0, undertaking_js_1.timingOf)(entry.status, date(deedAt ?? at), date(deadline)) };
}
function date(text) {
    return text === null ? null : new Date(text);
}
//# sourceMappingURL=undertakings.queries.js.map