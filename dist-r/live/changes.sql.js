"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.now = exports.MOST_AT_ONCE = void 0;
exports.changesSince = changesSince;
/** More than this at once is told as one word: look at everything anew. */
exports.MOST_AT_ONCE = 1000;
/** Of the events that one has links with, so many are told. */
const MOST_LINKED = 100;
/**
 * The snapshot there is now, when that is, and a position of the log beyond it, of which `position` is the SQL: the rows that {@link changesSince}
 * leaves out are those visible in it.
 */
const now = (position) => `
  SELECT pg_current_snapshot()::text AS snapshot, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "readAt",
    ${position} AS position`;
exports.now = now;
/**
 * The same, with what has been committed since snapshot $1 as an array of ChangeRow (one more than can be told, at most);
 * `until` names a snapshot to stop at. One statement reads both, so that its own snapshot is the one it gives.
 */
function changesSince(position, until) {
    return `
  SELECT now.*, (
    SELECT coalesce(json_agg(json_build_object('entity', c.entity, 'id', c.entity_id, 'name', c.name,
      'dossier', (SELECT d.slug FROM dossiers d WHERE d.id = c.dossier_id), 'version', c.version,
      'wasThere', c.was_there, 'isThere', c.is_there, 'wasPublic', c.was_public, 'isPublic', c.is_public,
      'was', CASE WHEN c.entity = 'event' AND c.was_there THEN json_build_object('from', rfc3339(c.was_from), 'to', rfc3339(c.was_until)) END,
      'is', (SELECT json_build_object('from', rfc3339(e.earliest), 'to', rfc3339(e.latest)) FROM events e WHERE e.id = c.entity_id),
      'linked', ${LINKED})
      ORDER BY c.recorded_at, c.entity_id), '[]')
    FROM (SELECT * FROM changes WHERE xid >= pg_snapshot_xmin($1::pg_snapshot)
        AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)
        ${until === undefined ? '' : `AND pg_visible_in_snapshot(xid, ${until}::pg_snapshot)`}
      ORDER BY recorded_at LIMIT ${exports.MOST_AT_ONCE + 1}) c) AS changes
  FROM (${(0, exports.now)(position)}) now`;
}
/** Events with links from or to the one that changed; more than can be told are left to be found when they change themselves. */
const LINKED = `(SELECT coalesce(json_agg(json_build_object('id', o.id, 'isPublic', o.review = 'published')), '[]') FROM (
        SELECT l.to_event_id AS id FROM links l WHERE l.from_event_id = c.entity_id
        UNION SELECT l.from_event_id FROM links l WHERE l.to_event_id = c.entity_id LIMIT ${MOST_LINKED}) x
      JOIN events o ON o.id = x.id AND o.deleted_at IS NULL)`;
//# sourceMappingURL=changes.sql.js.map