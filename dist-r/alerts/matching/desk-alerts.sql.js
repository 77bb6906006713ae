"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deskAlerts = deskAlerts;
const desk_sql_js_1 = require("../../desk/desk.sql.js");
const changed_events_sql_js_1 = require("./changed-events.sql.js");
/**
 * Puts down what whoever follows their desk is told of it: what was said and asked since they began to, of events that were stirred. An
 * event is stirred by one thing at a time; what lies on the desk from before is not told with it.
 */
function deskAlerts({ id, userId, kinds, activeSince }, stirred) {
    const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind, author)
    SELECT $2::uuid, t.event_id, t.occasion, t.kind, t.author
    FROM jsonb_to_recordset($3::jsonb) AS c(id uuid, since timestamptz) JOIN (${desk_sql_js_1.TOLD_OF_DESK}) t ON t.event_id = c.id
    WHERE t.kind = ANY ($4::text[]) AND t.at > $5::timestamptz AND t.at > c.since - ${changed_events_sql_js_1.LONGEST}
    ${changed_events_sql_js_1.PUT_DOWN}`;
    return { sql, values: [userId, id, JSON.stringify(stirred), kinds, activeSince] };
}
//# sourceMappingURL=desk-alerts.sql.js.map