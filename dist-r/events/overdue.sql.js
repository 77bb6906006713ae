"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOpenSql = void 0;
exports.standsSql = standsSql;
exports.overdue = overdue;
exports.dueBy = dueBy;
exports.waits = waits;
exports.mayWait = mayWait;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const overdue_js_1 = require("../domain/lifecycle/overdue.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const table_js_1 = require("../domain/lifecycle/table.js");
const took_place_js_1 = require("../domain/lifecycle/took-place.js");
const stands_js_1 = require("../domain/undertakings/stands.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const replaced_sql_js_1 = require("./replaced.sql.js");
const quoted = (words) => words.map((word) => `'${word}'`).join(', ');
/** `isOpen` of the domain as SQL. */
exports.isOpenSql = (0, took_place_sql_js_1.pairIn)(table_js_1.isOpen);
const standsPair = (0, took_place_sql_js_1.pairIn)(stands_js_1.stands);
/** `stands` of the domain as SQL. */
function standsSql(event) {
    return standsPair(`${event}.kind`, `${event}.status`);
}
/** `isOverdue` of the domain as SQL: true while `event` waits for an answer though what it was due by lies in the past. */
function overdue(event, world) {
    return `(${dueBy(event)} < ${world.now()} AND ${waits(event, world)})`;
}
/** The last instant by which it has to be said what became of `event`; infinity where there is none. */
function dueBy(event) {
    return `CASE WHEN ${event}.term_latest IS NOT NULL THEN ${event}.term_latest
    WHEN ${event}.kind IN (${quoted(overdue_js_1.DUE_KINDS)}) AND NOT ${(0, took_place_sql_js_1.tookPlaceSql)(`${event}.kind`, `${event}.status`)} THEN ${event}.latest ELSE 'infinity' END`;
}
/** Whether it has still to be said what became of `event`. */
function waits(event, world) {
    return `(${(0, exports.isOpenSql)(`${event}.kind`, `${event}.status`)} AND NOT ${(0, replaced_sql_js_1.heldAsAnother)(event, world)})`;
}
/** Statuses of what may be asked for an answer without a term of its own. The index that finds it names them, too. */
const WAITING = status_js_1.STATUSES.filter((status) => vocabulary_js_1.KINDS.some((kind) => (0, table_js_1.statusesOf)(kind).includes(status) && ((0, took_place_js_1.isPlan)(kind, status) || (0, stands_js_1.stands)(kind, status))));
/** Whether `event` may be a plan, stand or be overdue: `events_waiting` holds no others. */
function mayWait(event) {
    return `(${event}.status IN (${quoted(WAITING)}) OR ${event}.term_latest IS NOT NULL)`;
}
//# sourceMappingURL=overdue.sql.js.map