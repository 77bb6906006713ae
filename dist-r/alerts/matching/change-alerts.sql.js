"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeAlerts = changeAlerts;
const parameters_js_1 = require("../../database/parameters.js");
const event_filter_sql_js_1 = require("../../events/event-filter.sql.js");
const changed_events_sql_js_1 = require("./changed-events.sql.js");
/**
 * Puts down what a follow is told of events that changed: of those that its filter shows now, and that were written since it began. What is
 * not new counts as changed where it has a version of then: rows are touched without one when what follows from them is counted
 * again. A denial is told as one where that is wished for, and otherwise as a change.
 */
function changeAlerts({ id, kinds, activeSince }, filter, changed, worldWith) {
    const parameters = new parameters_js_1.Parameters();
    const world = worldWith(parameters);
    const follow = `${parameters.add(id)}::uuid`;
    const since = `${parameters.add(activeSince)}::timestamptz`;
    const wished = `${parameters.add(kinds)}::text[]`;
    const rows = `jsonb_to_recordset(${parameters.add(JSON.stringify(changed))}::jsonb)
    AS c(id uuid, "isNew" boolean, since timestamptz, until timestamptz)`;
    const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind)
    SELECT ${follow}, t.id, 'version ' || t.version, t.kind FROM (
      SELECT e.id, e.version, CASE
        WHEN c."isNew" AND 'new' = ANY (${wished}) THEN 'new'
        WHEN 'denied' = ANY (${wished}) AND ${isDenied(world, follow, since)} THEN 'denied'
        WHEN NOT c."isNew" AND 'changed' = ANY (${wished}) THEN 'changed' END AS kind
      FROM ${rows} JOIN ${world.events} e ON e.id = c.id
      WHERE c.until > ${since} AND (c."isNew" OR ${hasVersionOfThen(since)})
        AND ${(0, event_filter_sql_js_1.whereEvent)(filter, parameters, world)}) t
    WHERE t.kind IS NOT NULL
    ${changed_events_sql_js_1.PUT_DOWN}`;
    return { sql, values: parameters.values };
}
/** Whether event `e` stands denied by an entry that was written since `follow` is told, while change `c` was made, and of which it has not been told. */
function isDenied(world, follow, since) {
    return `(e.status = 'denied' AND EXISTS (SELECT FROM ${world.counted} l WHERE l.event_id = e.id AND l.status = 'denied'
    AND l.recorded_at > ${since} AND l.recorded_at > c.since - ${changed_events_sql_js_1.LONGEST}
    AND NOT EXISTS (SELECT FROM alerts a WHERE a.follow_id = ${follow} AND a.event_id = e.id
      AND a.kind IN ('denied', 'new') AND a.created_at > l.recorded_at)))`;
}
function hasVersionOfThen(since) {
    return `EXISTS (SELECT FROM revisions r WHERE r.entity = 'event' AND r.entity_id = e.id AND r.version = e.version
    AND r.recorded_at > ${since} AND r.recorded_at > c.since - ${changed_events_sql_js_1.LONGEST})`;
}
//# sourceMappingURL=change-alerts.sql.js.map