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
exports.PositionsQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const actor_json_js_1 = require("../common/sql/actor-json.js");
const actor_names_js_1 = require("../common/sql/actor-names.js");
const dossier_words_js_1 = require("../common/sql/dossier-words.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const event_json_sql_js_1 = require("../events/event-json.sql.js");
const quote_sql_js_1 = require("../events/quote.sql.js");
/** What each side states on an issue. */
let PositionsQueries = class PositionsQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async on(asked, perspective) {
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const [found, parties] = await Promise.all([
            this.stated(query, perspective),
            this.parties(query.dossier, perspective),
        ]);
        const ids = [...new Set(found.map(({ event }) => event.id))].slice(0, query.limit);
        const rows = found.filter(({ event }) => ids.includes(event.id));
        const last = rows.length < found.length ? rows.at(-1) : undefined;
        const sides = new Map(parties.map((side) => [side.slug, { side, positions: [] }]));
        for (const { side, actor, stance, keys: _, ...row } of rows) {
            if (!side || !actor || stance === null)
                continue;
            const own = sides.get(side.slug) ?? { side, positions: [] };
            own.positions.push({ ...row, actor, stance });
            sides.set(side.slug, own);
        }
        const said = rows.length === 0 ? [] : [...sides.values()];
        return {
            ...{ issue: asked.issue, sides: said, events: withoutPosition(rows) },
            nextCursor: last ? (0, cursor_js_1.encodeCursor)('when', last.keys) : null,
            ...(await this.count(query, perspective)),
        };
    }
    /** What is stated in one event more than the page has, so that it can be told whether there are more. */
    stated(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = about(query, parameters, world);
        const after = query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, 'when', parameters);
        return this.database.read(`WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
         ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')} LIMIT ${parameters.add(query.limit)}::int + 1)
       SELECT i.id, (SELECT ${(0, event_json_sql_js_1.linkedEventJson)(world)} FROM ${world.events} o WHERE o.id = e.id) AS event,
         CASE WHEN a.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('a', world)} END AS actor,
         CASE WHEN r.id IS NOT NULL THEN ${(0, actor_json_js_1.actorThen)('r', world)} END AS "reportedBy",
         ${world.inLanguage('i.stances', 'i.stance')} AS stance, i.moved,
         (SELECT ${(0, actor_json_js_1.actorThen)('m', world)} FROM actors m WHERE a.id IS NOT NULL AND m.slug = ${(0, actor_json_js_1.side)(world)}) AS side,
         event_day(e.earliest, e.latest, e.timezone, e.known_on)::text AS day,
         (SELECT coalesce(json_agg(${(0, quote_sql_js_1.quoteJson)(world)} ORDER BY c.ordinal), '[]') FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
          WHERE c.event_id = e.id AND c.quote IS NOT NULL
            AND CASE WHEN i.citation_id IS NULL THEN c.speaker_id = coalesce(i.reported_by_id, i.actor_id) ELSE c.id = i.citation_id END) AS quotes,
         ${(0, event_sort_sql_js_1.sortKeys)('when')} AS keys
       FROM page e JOIN ${world.issues} i ON i.event_id = e.id LEFT JOIN actors a ON a.id = i.actor_id
         LEFT JOIN actors r ON r.id = i.reported_by_id
       WHERE i.issue = ${parameters.add(query.issue)}
       ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')}, i.ordinal`, parameters.values);
    }
    count(query, { seesDrafts, knownOn }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        return this.database.count(`${world.events} e WHERE ${about(query, parameters, world)}`, parameters.values);
    }
    /** Whom the editors of the dossiers named as negotiating, as far as it was known; of all dossiers at once, nobody. */
    parties(dossiers, { seesDrafts, knownOn }) {
        const parameters = new parameters_js_1.Parameters();
        const ids = parameters.add(dossiers ?? []);
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        return this.database.read(`SELECT a.id, a.slug, a.name, a.type
       FROM ${world.dossiers} d CROSS JOIN LATERAL (SELECT a.id, a.slug, ${(0, actor_names_js_1.nameNow)('a', world)} AS name, a.type, s.ordinal FROM ${(0, dossier_words_js_1.seated)('party', world)}) a
       WHERE d.id = ANY (${ids}::uuid[]) ORDER BY d.slug, a.ordinal`, parameters.values);
    }
};
exports.PositionsQueries = PositionsQueries;
exports.PositionsQueries = PositionsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], PositionsQueries);
/** Whether event `e` is about the issue asked for. */
function about({ issue, ...filter }, parameters, world) {
    return (0, event_filter_sql_js_1.whereEvent)({ ...filter, issue: [issue] }, parameters, world);
}
function withoutPosition(rows) {
    const stating = new Set(rows.filter(({ stance }) => stance !== null).map(({ event }) => event.id));
    return rows.map(({ event }) => event).filter(({ id }) => !stating.has(id));
}
//# sourceMappingURL=positions.queries.js.map