"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tablesOf = tablesOf;
exports.rowsIn = rowsIn;
const said_words_js_1 = require("../../common/sql/said-words.js");
const world_js_1 = require("../../common/sql/world.js");
const literals_js_1 = require("../../database/literals.js");
const headings_js_1 = require("../../domain/headings/headings.js");
const event_filter_sql_js_1 = require("../../events/event-filter.sql.js");
const json_lines_js_1 = require("../json-lines.js");
const events_table_js_1 = require("./events-table.js");
const parts_tables_js_1 = require("./parts-tables.js");
const records_tables_js_1 = require("./records-tables.js");
const sums_tables_js_1 = require("./sums-tables.js");
/** All tables over the events of a filter. Texts are in the language that is asked for, else in the one they were written in; so are headings and words, else they are codes. */
function tablesOf({ query, perspective, now }) {
    const { headings } = query;
    const literals = new literals_js_1.Literals();
    const world = (0, world_js_1.worldOf)({ ...perspective, language: query.lang }, literals, now);
    const events = `(SELECT e.* FROM ${world.events} e WHERE ${(0, event_filter_sql_js_1.whereEvent)(query, literals, world)})`;
    const say = headings === undefined ? said_words_js_1.IN_CODES : (0, said_words_js_1.inWordsOf)(headings, literals);
    return [events_table_js_1.eventsTable, ...parts_tables_js_1.PARTS, ...records_tables_js_1.RECORDS, ...sums_tables_js_1.SUMS].map((tableOf) => {
        const table = tableOf(world, events, say);
        const columns = table.columns.map(({ name, words, ...column }) => ({
            ...column,
            name: (0, headings_js_1.headingOf)(table.name, name, headings),
            sql: words === undefined ? column.sql : say(words, column.sql),
        }));
        return { ...table, columns };
    });
}
/** The rows of a table, as many at a time as came together. */
function rowsIn(snapshot, { columns, from }) {
    const cells = columns.map(({ sql }) => sql).join(', ');
    return (0, json_lines_js_1.rowsOf)(snapshot.copy((0, json_lines_js_1.jsonCopy)(`json_build_array(${cells})::text`, from)));
}
//# sourceMappingURL=tables.js.map