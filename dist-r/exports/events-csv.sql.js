"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventsCsvCopy = eventsCsvCopy;
const csv_js_1 = require("../domain/csv.js");
const said_words_js_1 = require("../common/sql/said-words.js");
const world_js_1 = require("../common/sql/world.js");
const literals_js_1 = require("../database/literals.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const event_cells_sql_js_1 = require("../follow-ups/event-cells.sql.js");
/** COPY that writes the events of a filter as CSV rows, one event a row, in the columns that are asked for. */
function eventsCsvCopy(query, perspective, now) {
    const { raw, columns: names = csv_js_1.CSV_COLUMNS, limit, headings } = query;
    const literals = new literals_js_1.Literals();
    const world = (0, world_js_1.worldOf)(perspective, literals, now);
    const say = headings === undefined ? said_words_js_1.IN_CODES : (0, said_words_js_1.inWordsOf)(headings, literals);
    const cells = (0, event_cells_sql_js_1.eventCells)(world, say);
    const guarded = names.map((name) => (raw === 'true' || event_cells_sql_js_1.NUMBERS.has(name) ? cells[name] : guard(cells[name])));
    const sort = (0, event_sort_sql_js_1.sortByColumn)(query.sort);
    const order = (0, event_sort_sql_js_1.orderBy)(sort);
    const where = (0, event_filter_sql_js_1.whereEvent)(query, literals, world);
    // What belongs to an event is looked up for the first rows alone, not for all before the first are known.
    const [events, condition] = limit === undefined
        ? [world.events, where]
        : [
            `(SELECT e.* FROM ${world.events} e WHERE ${(0, event_sort_sql_js_1.hasSortKey)(sort)} AND ${where} ORDER BY ${order} LIMIT ${limit})`,
            'true',
        ];
    return `COPY (
    SELECT ${guarded.join(',\n      ')}
    FROM ${(0, event_cells_sql_js_1.eventRows)(world, events, say)} WHERE ${condition} ORDER BY ${order}
  ) TO STDOUT (FORMAT csv)`;
}
/** `guardCell` of the domain as SQL: a spreadsheet must not run what somebody wrote. */
function guard(cell) {
    return `regexp_replace(${cell}, '^(''*${csv_js_1.RUN})', '''\\1')`;
}
//# sourceMappingURL=events-csv.sql.js.map