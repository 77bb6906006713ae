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
exports.EventListQueries = void 0;
const common_1 = require("@nestjs/common");
const kept_answers_js_1 = require("../common/kept-answers.js");
const clock_js_1 = require("../common/clock.js");
const count_js_1 = require("../common/count.js");
const cursor_js_1 = require("../common/cursor.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const unplanned_js_1 = require("../database/unplanned.js");
const best_snippet_js_1 = require("./best-snippet.js");
const event_filter_sql_js_1 = require("./event-filter.sql.js");
const event_sort_sql_js_1 = require("./event-sort.sql.js");
const found_page_sql_js_1 = require("./found-page.sql.js");
const kept_count_sql_js_1 = require("./kept-count.sql.js");
const summaries_sql_js_1 = require("./summaries.sql.js");
const ways_to_find_sql_js_1 = require("./ways-to-find.sql.js");
/** So often a page is looked for whose events go while it is told; then they are left out. */
const MOST_TRIES = 3;
/** Lists of events. PostgreSQL writes the JSON; it is passed on as it is. */
let EventListQueries = class EventListQueries {
    constructor(database, clock, answers) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
    }
    /** An EventPageDto as JSON text. */
    page(query, perspective) {
        return this.answers.answer(['events', query, perspective], () => this.asked(query, perspective));
    }
    async asked(query, perspective) {
        const found = await (0, found_names_js_1.foundNames)(this.database, query, this.clock.now());
        const { words } = found;
        if (words)
            return this.foundPage({ ...found, words }, perspective);
        // Where one of them was deleted before it was told, they are looked for again: an answer is of one moment.
        for (let tries = 1;; tries += 1) {
            const [{ ids, shown, last, kept }, counted] = await Promise.all([
                this.placed(found, perspective),
                isKept(found, perspective) ? null : this.count(found, perspective),
            ]);
            const { items, told } = shown === 0 ? { items: '', told: 0 } : await this.told(ids, perspective);
            if (told < shown && tries < MOST_TRIES)
                continue;
            const isWhole = query.cursor === undefined && last === null;
            const count = isWhole ? (0, count_js_1.exactly)(told) : (counted ?? (0, count_js_1.exactly)(Number(kept)));
            const next = last === null ? 'null' : JSON.stringify((0, cursor_js_1.encodeCursor)((0, event_sort_sql_js_1.sortByColumn)(found.sort), last));
            return `{"items":[${items}],"nextCursor":${next},${JSON.stringify(count).slice(1)}`;
        }
    }
    /** The best of the events that have the words looked for, each with what was found in it; how many there are is not asked. */
    async best(query, words, perspective) {
        const found = await (0, found_names_js_1.foundNames)(this.database, query, this.clock.now());
        const { rows } = await this.found({ ...found, words }, 'rank', perspective, false);
        return rows.slice(0, query.limit).map(({ item }) => JSON.parse(item));
    }
    /** A page of what was looked for: the best first where no other order is asked for. */
    async foundPage(query, perspective) {
        const sort = query.sort ?? 'rank';
        const { rows, total } = await this.found(query, sort, perspective, true);
        // A first page with nothing on it says so of all.
        const known = rows.length === 0 && query.cursor === undefined ? '0' : total;
        const count = known === null ? await this.countFound(query, perspective) : (0, count_js_1.exactly)(Number(known));
        return (0, cursor_js_1.keysetPage)(rows, query, sort, count);
    }
    async found(query, sort, perspective, isCounted) {
        const { sql, values } = (0, found_page_sql_js_1.foundPageSql)(query, sort, perspective, this.clock.now(), isCounted);
        const found = await this.database.read(sql, values);
        const rows = found.map(({ item, texts, keys }) => {
            const snippet = (0, best_snippet_js_1.bestSnippet)(texts, query.words.marked);
            return { item: `${item.slice(0, -1)},"snippet":${JSON.stringify(snippet)}}`, keys };
        });
        return { rows, total: found[0]?.total ?? null };
    }
    /**
     * Which events are on the page, in order, and the first of the next: what they are depends on the filter, and is planned for it. With
     * them how many there are in all, where that is kept.
     */
    async placed(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        const sort = (0, event_sort_sql_js_1.sortByColumn)(query.sort);
        const after = query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, sort, parameters);
        const limit = `${parameters.add(query.limit)}::int`;
        const order = `ORDER BY ${(0, event_sort_sql_js_1.orderBy)(sort)} LIMIT ${limit} + 1`;
        const ways = (sort.endsWith('when') ? (0, event_filter_sql_js_1.waysThroughTime)(query, parameters) : ['true']).map((way) => `(SELECT e.id, e.earliest, e.latest, ${(0, event_sort_sql_js_1.keyColumns)(sort)} FROM ${world.events} e
          WHERE ${(0, event_sort_sql_js_1.hasSortKey)(sort)} AND ${where} AND ${after} AND ${way} ${order})`);
        const placed = ways.length === 1 ? ways[0] : `(SELECT * FROM (${ways.join(' UNION ALL ')}) e ${order})`;
        const sql = `WITH placed AS MATERIALIZED (SELECT p.*, row_number() OVER () AS n FROM ${placed} p)
      SELECT (${(0, kept_count_sql_js_1.keptCount)(query, perspective, parameters) ?? 'NULL'}) AS kept, page.ids::text AS ids, cardinality(page.ids) AS shown,
        (SELECT to_json(${(0, event_sort_sql_js_1.keysOfColumns)(sort)}) FROM placed
          WHERE n = ${limit} AND EXISTS (SELECT FROM placed WHERE n > ${limit})) AS last
      FROM (SELECT ARRAY(SELECT id FROM placed WHERE n <= ${limit} ORDER BY n) AS ids) page`;
        const [row] = await this.database.read(sql, parameters.values);
        if (!row)
            throw new Error('It has one row');
        return row;
    }
    /** Their JSON, with commas between, and of how many there is some still: one question for all pages, whose plan PostgreSQL keeps. */
    async told(ids, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const { from, json } = (0, summaries_sql_js_1.summaries)(world, 'page');
        const sql = `WITH page AS (
        SELECT e.*, t.n FROM unnest(${(0, unplanned_js_1.unplanned)(parameters.add(ids), 'uuid[]')}) WITH ORDINALITY t (id, n)
          JOIN ${world.events} e ON e.id = t.id
      )
      SELECT string_agg(${json}::text, ',' ORDER BY e.n) AS items, count(*)::int AS told FROM ${from}`;
        const [row] = await this.database.read(sql, parameters.values);
        return { items: row?.items ?? '', told: row?.told ?? 0 };
    }
    async count(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        return this.database.count(`${world.events} e WHERE ${where}`, parameters.values);
    }
    async estimate(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = (0, event_filter_sql_js_1.whereEvent)(query, parameters, world);
        return this.database.estimate(`${world.events} e WHERE ${where}`, parameters.values);
    }
    /** How many have the words looked for; what the sample says to be many is not counted. */
    async countFound(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const { ctes, ways, surelyMany } = (0, ways_to_find_sql_js_1.waysToFind)(query, parameters, world);
        const found = ways.map(({ from, where }) => `SELECT 1 FROM ${from} WHERE NOT ${surelyMany} AND ${where}`);
        const many = `SELECT 1 FROM generate_series(1, ${count_js_1.COUNTED + 1}) WHERE ${surelyMany}`;
        const total = await this.database.countSome(`(${ctes.length === 0 ? '' : `WITH ${ctes.join(', ')} `}${[many, ...found].join(' UNION ALL ')}) e`, parameters.values);
        return total === null ? this.estimate(query, perspective) : (0, count_js_1.exactly)(total);
    }
};
exports.EventListQueries = EventListQueries;
exports.EventListQueries = EventListQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, kept_answers_js_1.KeptAnswers])
], EventListQueries);
function isKept(query, perspective) {
    return (0, kept_count_sql_js_1.keptCount)(query, perspective, new parameters_js_1.Parameters()) !== null;
}
//# sourceMappingURL=event-list.queries.js.map