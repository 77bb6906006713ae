"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.heldAsAnother = heldAsAnother;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const successors_js_1 = require("../domain/follow-ups/successors.js");
const quoted = (words) => words.map((word) => `'${word}'`).join(', ');
/**
 * Whether event `event` was postponed and then held as another event, which is when the ledger calls it slipped:
 * `whatCameInstead` of the domain as SQL, as far as whether there is anything.
 */
function heldAsAnother(event, world) {
    const { events } = world;
    return `(${event}.status = 'postponed' AND EXISTS (
    WITH RECURSIVE plan(id) AS (
      SELECT ${event}.id
      UNION
      SELECT n.id FROM plan p CROSS JOIN LATERAL ${others('p.id', ['overtaken_by', 'reschedules'], world)} o
        JOIN ${events} n ON n.id = o.id WHERE NOT ${TOOK_PLACE})
    SELECT FROM plan p CROSS JOIN LATERAL ${others('p.id', ['overtaken_by'], world)} o JOIN ${events} n ON n.id = o.id WHERE ${TOOK_PLACE}))`;
}
/**
 * Events that links lead to or from by which they may have taken the place of event `id`: those that say so of it, and those of which it says
 * so by a link of a type among `own`. Asked one after the other, each is found by its index; by either at once, all links there are were read.
 */
function others(id, own, { links }) {
    return `(SELECT l.from_event_id AS id FROM ${links} l WHERE l.to_event_id = ${id} AND l.type IN (${quoted(successors_js_1.REPLACING)})
      UNION ALL SELECT l.to_event_id FROM ${links} l WHERE l.from_event_id = ${id} AND l.type IN (${quoted(own)}))`;
}
const TOOK_PLACE = (0, took_place_sql_js_1.tookPlaceSql)('n.kind', 'n.status');
//# sourceMappingURL=replaced.sql.js.map