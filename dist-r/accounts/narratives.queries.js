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
exports.NarrativesQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const count_js_1 = require("../common/count.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const problem_js_1 = require("../common/problem.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const differing_fields_js_1 = require("../domain/accounts/differing-fields.js");
const silence_js_1 = require("../domain/accounts/silence.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const narratives_sql_js_1 = require("./narratives.sql.js");
/** So many events are gone through for a page of those who act in many; then more; then what they act in is gathered. */
const STEPS = [500, 5_000, 30_000];
/** Two sides' narratives of the same events. */
let NarrativesQueries = class NarrativesQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async page(asked, perspective) {
        const sides = await this.sides(asked.sides, perspective);
        const query = await (0, found_names_js_1.foundNames)(this.database, asked, this.clock.now());
        const { rows, ...count } = await this.found(query, perspective);
        const shown = rows.slice(0, query.limit);
        const last = rows.length > query.limit ? shown.at(-1) : undefined;
        return {
            sides,
            items: shown.map(({ item }) => narrative(item, query.sides)),
            nextCursor: last ? (0, cursor_js_1.encodeCursor)('when', last.keys) : null,
            ...count,
        };
    }
    /** By the way on which the fewest events are looked at. */
    async found(query, perspective) {
        const kept = await this.kept(query.sides);
        if (kept.theirs <= count_js_1.COUNTED)
            return this.gathered(query, perspective);
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const filtered = `${world.events} e WHERE ${(0, event_filter_sql_js_1.whereEvent)(query, parameters, world)}`;
        const count = await this.database.count(filtered, parameters.values);
        if (!count.totalIsEstimate)
            return this.lookedThrough(query, perspective);
        // As if they acted as often in what passes the filter as in everything.
        const about = (count.total * kept.theirs) / kept.everything;
        const page = about > count_js_1.COUNTED ? await this.walked(query, perspective) : null;
        return page ? { ...page, ...(0, count_js_1.estimated)(about) } : this.gathered(query, perspective);
    }
    /** In how many events those who act for the sides take part, each counted by itself, and how many there are. */
    async kept(sides) {
        const parameters = new parameters_js_1.Parameters();
        const of = (ids) => `(SELECT coalesce(sum(n), 0)::int FROM event_tallies WHERE published AND of_id IN (${ids}))`;
        const [row] = await this.database.read(`SELECT ${of((0, narratives_sql_js_1.actingFor)(texts(sides, parameters)))} AS theirs, ${of('SELECT id FROM dossiers')} AS everything`, parameters.values);
        if (!row)
            throw new Error('What is summed has one row');
        return row;
    }
    /** A page of those who act in many of the events: these are gone through in order. Null where too few of them are told. */
    async walked(query, perspective) {
        for (const steps of STEPS) {
            const page = await this.told(query, perspective, (where, after, parameters) => {
                return `${where} AND ${after} ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')} LIMIT ${parameters.add(steps)}::int`;
            });
            if (page.rows.length > query.limit)
                return page;
        }
        return null;
    }
    /** A page of all events of the filter that are told. */
    lookedThrough(query, perspective) {
        return this.told(query, perspective, (where) => where);
    }
    /** The same, where the filter has more events than those who act for the sides have to do with: these are gathered. */
    gathered(query, perspective) {
        return this.told(query, perspective, narratives_sql_js_1.amongTheirs);
    }
    async told(query, perspective, among) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        const sides = texts(query.sides, parameters);
        const after = query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, 'when', parameters);
        const rows = await this.database.read(`WITH ${(0, narratives_sql_js_1.narrated)(world, { where, sides, among: among(where, after, parameters) })}
       SELECT ${(0, narratives_sql_js_1.narrativeJson)(world)} AS item, ${(0, event_sort_sql_js_1.sortKeys)('when')} AS keys, (SELECT count(*) FROM shown) AS total
       FROM (SELECT e.id FROM shown e WHERE ${after} ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')} LIMIT ${parameters.add(query.limit)}::int + 1) s
         JOIN ${world.events} e ON e.id = s.id ORDER BY ${(0, event_sort_sql_js_1.orderBy)('when')}`, parameters.values);
        return { rows, ...(0, count_js_1.exactly)(Number(rows[0]?.total ?? 0)) };
    }
    async sides(slugs, { seesDrafts, knownOn }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, this.clock.now());
        const sql = (0, narratives_sql_js_1.sidesJson)(`${parameters.add(slugs)}::text[]`, world);
        const found = (await this.database.read(sql, parameters.values)).map(({ side }) => side);
        const missing = slugs.findIndex((slug) => found.every((side) => side.slug !== slug));
        if (missing >= 0) {
            const name = slugs[missing] ?? '';
            const detail = `There is no actor ${name}`;
            const reason = { code: 'not_found', parameters: { thing: 'actor', name } };
            throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: `/sides/${missing}`, ...reason, detail }]);
        }
        return found;
    }
};
exports.NarrativesQueries = NarrativesQueries;
exports.NarrativesQueries = NarrativesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], NarrativesQueries);
function texts(list, parameters) {
    return `${parameters.add(list)}::text[]`;
}
function narrative({ event, disputed, told }, sides) {
    const bySide = sides.map((slug) => {
        const accounts = told.filter(({ side }) => side === slug).map(({ side: _, ...account }) => account);
        const silence = (0, silence_js_1.silenceOf)(event, accounts.map(({ stance }) => stance));
        return { silence, accounts };
    });
    const [one = [], other = []] = bySide.map(({ accounts }) => accounts.flatMap(({ claims }) => claims));
    return { event, disputed, differ: (0, differing_fields_js_1.differingFields)(one, other), sides: bySide };
}
//# sourceMappingURL=narratives.queries.js.map