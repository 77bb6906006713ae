"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dayAlerts = dayAlerts;
const parameters_js_1 = require("../../database/parameters.js");
const event_filter_sql_js_1 = require("../../events/event-filter.sql.js");
const overdue_sql_js_1 = require("../../events/overdue.sql.js");
const changed_events_sql_js_1 = require("./changed-events.sql.js");
/**
 * Puts down what a follow is told by the clock: of windows that open tomorrow, on the calendar of their place, while it is open whether they
 * will; and of what has become overdue since the last look. A look that was missed is made up for within a week.
 */
function dayAlerts({ id, kinds, activeSince }, filter, worldWith) {
    const parameters = new parameters_js_1.Parameters();
    const world = worldWith(parameters);
    const wished = `${parameters.add(kinds)}::text[]`;
    const follow = `${parameters.add(id)}::uuid`;
    const since = `${parameters.add(activeSince)}::timestamptz`;
    const where = (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
    const now = world.now();
    const opens = day('e.earliest');
    const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind)
    SELECT ${follow}, e.id, 'opens ' || ${opens}, 'opens_tomorrow' FROM ${world.events} e
    WHERE 'opens_tomorrow' = ANY (${wished}) AND e.earliest > ${now} AND e.earliest < ${now} + interval '2 days'
      AND ${opens} = ${day(now)} + 1 AND ${(0, overdue_sql_js_1.waits)('e', world)} AND ${where}
    UNION ALL
    SELECT ${follow}, e.id, 'due ' || rfc3339(${(0, overdue_sql_js_1.dueBy)('e')}), 'overdue' FROM ${world.events} e
    WHERE 'overdue' = ANY (${wished}) AND (${within('e.latest', now, since)} OR ${within('e.term_latest', now, since)})
      AND ${within((0, overdue_sql_js_1.dueBy)('e'), now, since)} AND ${(0, overdue_sql_js_1.waits)('e', world)} AND ${where}
    ${changed_events_sql_js_1.PUT_DOWN}`;
    return { sql, values: parameters.values };
}
/** The day of an instant on the calendar of event `e`'s place. */
function day(instant) {
    return `(${instant} AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`;
}
/** Whether an instant has passed lately, and since the follow began: what was overdue by then is no news. */
function within(instant, now, since) {
    return `(${instant} < ${now} AND ${instant} > greatest(${now} - interval '7 days', ${since}))`;
}
//# sourceMappingURL=day-alerts.sql.js.map