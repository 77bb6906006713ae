"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventsCopy = eventsCopy;
const world_js_1 = require("../common/sql/world.js");
const literals_js_1 = require("../database/literals.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const event_sort_sql_js_1 = require("../events/event-sort.sql.js");
const json_lines_js_1 = require("./json-lines.js");
/** COPY of the events `e` of a filter, with dossier `d` of each: the JSON that `json` makes of one, a line each; of the first `most` where that is said. */
function eventsCopy({ query, perspective, now }, json, { sort, most }) {
    const literals = new literals_js_1.Literals();
    const world = (0, world_js_1.worldOf)(perspective, literals, now);
    const where = (0, event_filter_sql_js_1.whereEvent)(query, literals, world);
    return (0, json_lines_js_1.jsonCopy)(json(world), `${world.events} e JOIN dossiers d ON d.id = e.dossier_id WHERE ${where}
      ORDER BY ${(0, event_sort_sql_js_1.orderBy)((0, event_sort_sql_js_1.sortByColumn)(sort))} ${most === undefined ? '' : `LIMIT ${most}`}`);
}
//# sourceMappingURL=events-copy.sql.js.map