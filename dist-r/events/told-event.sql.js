"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldEvent = toldEvent;
const overdue_sql_js_1 = require("./overdue.sql.js");
/** So many sources of an event are named. */
const SOURCES = 20;
/** The text of a ToldEvent of event `e` of dossier `d`. */
function toldEvent(world) {
    return `json_build_object('id', e.id, 'ref', e.ref, 'dossier', d.slug,
    'kind', e.kind, 'status', e.status, 'title', e.title, 'summary', e.summary, 'language', e.language, 'when', e.when_text,
    'earliest', rfc3339(e.earliest), 'latest', rfc3339(e.latest), 'precision', e.precision, 'timezone', e.timezone,
    'place', e.place, 'lat', e.lat, 'lon', e.lon, 'version', e.version,
    'createdAt', rfc3339(e.created_at), 'updatedAt', rfc3339(e.updated_at), 'overdue', ${(0, overdue_sql_js_1.overdue)('e', world)},
    'dueBy', CASE WHEN ${(0, overdue_sql_js_1.waits)('e', world)} THEN rfc3339(${(0, overdue_sql_js_1.dueBy)('e')}) END, 'sources', ${addresses(world)})::text`;
}
/** In the order in which they are cited. */
const addresses = ({ citations }) => `(SELECT coalesce(json_agg(x.url ORDER BY x.ordinal), '[]') FROM (
  SELECT s.url, min(c.ordinal) AS ordinal FROM ${citations} c JOIN sources s ON s.id = c.source_id
  WHERE c.event_id = e.id AND s.url IS NOT NULL GROUP BY s.url ORDER BY 2 LIMIT ${SOURCES}) x)`;
//# sourceMappingURL=told-event.sql.js.map