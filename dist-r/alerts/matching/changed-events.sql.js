"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PUT_DOWN = exports.TOLD_FOLLOWS = exports.LONGEST = exports.CHANGED_SINCE = void 0;
const permissions_js_1 = require("../../domain/permissions.js");
const SINCE = `FROM changes WHERE xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)`;
/**
 * Events that changed for readers since snapshot $1; events, public or not, of which something was said or asked, and drafts that moved; and
 * the snapshot they were read in: see `src/live/changes.sql.ts`.
 */
exports.CHANGED_SINCE = `
  SELECT now.snapshot, (
    SELECT coalesce(json_agg(c), '[]') FROM (
      SELECT entity_id AS id, bool_or(NOT was_public) AS "isNew", min(recorded_at) AS "since", max(recorded_at) AS "until"
      ${SINCE} AND entity = 'event' AND is_public GROUP BY entity_id) c) AS changes, (
    SELECT coalesce(json_agg(c), '[]') FROM (
      SELECT entity_id AS id, min(recorded_at) AS "since"
      ${SINCE} AND (entity = 'talk' OR (entity = 'event' AND was_there AND is_there AND NOT is_public)) GROUP BY entity_id) c) AS stirred
  FROM (SELECT pg_current_snapshot()::text AS snapshot) now`;
/** No transaction lasts longer, not even one that brings a large spreadsheet in; what it writes is dated by its beginning. */
exports.LONGEST = `interval '2 hours'`;
/**
 * Follows that are told something now, the secret left out: those that are sent, of people who may still read, and of a desk, write. `$1`: whether
 * everybody may read.
 */
exports.TOLD_FOLLOWS = `
  SELECT f.id, f.about, f.user_id AS "userId", f.filter, f.kinds, f.active_since AS "activeSince" FROM follows f LEFT JOIN users u ON u.id = f.user_id
  WHERE f.way IN ('webhook', 'mail') AND f.active_since IS NOT NULL AND f.paused_at IS NULL AND f.failed_at IS NULL
    AND CASE WHEN f.user_id IS NULL THEN $1::boolean ELSE u.disabled_at IS NULL END
    AND (f.about = 'view' OR u.role IN (${permissions_js_1.PERMISSIONS['event.write'].map((role) => `'${role}'`).join(', ')}))`;
/** Puts alerts down, each once: what was told before is not told again. */
exports.PUT_DOWN = 'ON CONFLICT (follow_id, event_id, occasion) DO NOTHING';
//# sourceMappingURL=changed-events.sql.js.map