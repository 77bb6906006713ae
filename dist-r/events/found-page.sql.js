"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundPageSql = foundPageSql;
const world_js_1 = require("../common/sql/world.js");
const cursor_js_1 = require("../common/cursor.js");
const parameters_js_1 = require("../database/parameters.js");
const event_sort_sql_js_1 = require("./event-sort.sql.js");
const search_rank_sql_js_1 = require("./search-rank.sql.js");
const snippets_sql_js_1 = require("./snippets.sql.js");
const summaries_sql_js_1 = require("./summaries.sql.js");
const ways_to_find_sql_js_1 = require("./ways-to-find.sql.js");
/**
 * One row for each event of a page of those found, one more than the page has where there are more; the best or first of them first.
 * Counted with them where that `isCounted`: what was found in the index of words is not looked for twice.
 */
function foundPageSql(query, sort, perspective, now, isCounted) {
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)(perspective, parameters, now);
    const { ctes, ways, few } = (0, ways_to_find_sql_js_1.waysToFind)(query, parameters, world);
    const limit = `LIMIT ${parameters.add(query.limit + 1)}::int`;
    const { from, json } = (0, summaries_sql_js_1.summaries)(world, 'page');
    const found = (chosen, order, most, after = 'true') => ways
        .map((way) => `(SELECT e.id${chosen} FROM ${way.from} WHERE ${way.where} AND ${(0, event_sort_sql_js_1.hasSortKey)(order)} AND ${after}
          ORDER BY ${(0, event_sort_sql_js_1.orderBy)(order)} ${most})`)
        .join(' UNION ALL ');
    const page = sort === 'rank'
        ? `best AS MATERIALIZED (${found(`, ${(0, search_rank_sql_js_1.rankOf)(query.words, parameters, world)} AS score`, '-when', `LIMIT ${search_rank_sql_js_1.RANKED}`)}),
        page AS (
          SELECT e.*, row_number() OVER (ORDER BY b.score DESC, e.id DESC) AS n, ARRAY[b.score::text, e.id::text] AS keys
          FROM (SELECT * FROM best b WHERE ${afterRank(query.cursor, parameters)} ORDER BY b.score DESC, b.id DESC ${limit}) b
            JOIN ${world.events} e ON e.id = b.id
        )`
        : `placed AS MATERIALIZED (${found('', sort, limit, query.cursor === undefined ? 'true' : (0, event_sort_sql_js_1.afterCursor)(query.cursor, sort, parameters))}),
        page AS (
          SELECT e.*, row_number() OVER (ORDER BY ${(0, event_sort_sql_js_1.orderBy)(sort)}) AS n, ${(0, event_sort_sql_js_1.sortKeys)(sort)} AS keys
          FROM placed b JOIN ${world.events} e ON e.id = b.id
        )`;
    const [hits] = ways;
    const total = isCounted && few !== null && hits
        ? `(SELECT CASE WHEN ${few} THEN (SELECT count(*) FROM ${hits.from} WHERE ${hits.where}) END)`
        : 'NULL';
    const sql = `WITH ${[...ctes, page].join(', ')} SELECT ${json}::text AS item, ${(0, snippets_sql_js_1.textsOf)(world)} AS texts, e.keys, ${total} AS total
    FROM ${from} ORDER BY e.n`;
    return { sql, values: parameters.values };
}
function afterRank(cursor, parameters) {
    if (cursor === undefined)
        return 'true';
    const [score, id] = (0, cursor_js_1.decodeCursor)(cursor, 'rank', ['integer', 'uuid']);
    return `(b.score, b.id) < (${parameters.add(score)}::int, ${parameters.add(id)}::uuid)`;
}
//# sourceMappingURL=found-page.sql.js.map