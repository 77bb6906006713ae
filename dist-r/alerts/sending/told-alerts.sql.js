"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldOfView = toldOfView;
exports.toldOfDesk = toldOfDesk;
const world_js_1 = require("../../common/sql/world.js");
const told_event_sql_js_1 = require("../../events/told-event.sql.js");
/** ToldAlert rows of a delivery about a view, as `world` shows its events, in the order in which they were found. */
function toldOfView(delivery, world, parameters) {
    return `SELECT a.kind, a.author, ${(0, told_event_sql_js_1.toldEvent)(world)}::json AS event
    FROM alerts a JOIN ${world.events} e ON e.id = a.event_id JOIN dossiers d ON d.id = e.dossier_id
    WHERE a.delivery_id = ${parameters.add(delivery)}::uuid ORDER BY a.created_at, e.id`;
}
/** The same of one about a desk: of events that `world` does not show their ids alone. What somebody is no longer asked is not told. */
function toldOfDesk(delivery, world, parameters) {
    const told = `(SELECT ${(0, told_event_sql_js_1.toldEvent)(world)}::json FROM ${world.events} e JOIN dossiers d ON d.id = e.dossier_id WHERE e.id = a.event_id)`;
    return `SELECT a.kind, a.author, coalesce(${told}, json_build_object('id', a.event_id, 'ref', NULL)) AS event
    FROM alerts a JOIN follows f ON f.id = a.follow_id JOIN ${(0, world_js_1.visibleEvents)(true)} w ON w.id = a.event_id
    WHERE a.delivery_id = ${parameters.add(delivery)}::uuid AND (a.kind <> 'assigned' OR EXISTS (
      SELECT FROM assignments s WHERE s.event_id = a.event_id AND s.user_id = f.user_id))
    ORDER BY a.created_at, a.event_id, a.occasion`;
}
//# sourceMappingURL=told-alerts.sql.js.map