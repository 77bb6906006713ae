"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gathered = gathered;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const gathering_js_1 = require("../domain/network/gathering.js");
const words_and_deeds_sql_js_1 = require("./words-and-deeds.sql.js");
const KINDS = gathering_js_1.GATHERING_KINDS.map((kind) => `'${kind}'`).join(', ');
/**
 * Whether event `e` is talks, a meeting or a contact that took place. An announced one that was held as an event of its own, which
 * says so by a link, is counted as that one. Links are asked of each event, or PostgreSQL reads all there are.
 */
function gathered(world) {
    return `(e.kind IN (${KINDS}) AND ${(0, words_and_deeds_sql_js_1.isDeed)(world)} AND NOT EXISTS (
    SELECT FROM ${world.links} l JOIN ${world.events} n ON n.id = l.from_event_id
    WHERE l.to_event_id = e.id AND l.type = 'fulfils' AND n.kind IN (${KINDS}) AND ${(0, took_place_sql_js_1.tookPlaceSql)('n.kind', 'n.status')} OFFSET 0))`;
}
//# sourceMappingURL=gathered.sql.js.map