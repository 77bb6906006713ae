/** More than this at once is told as one word: look at everything anew. */
export const MOST_AT_ONCE = 1000;

/** The snapshot there is now, and when that is: the rows that {@link changesSince} leaves out are those visible in it. */
export const NOW = `
  SELECT pg_current_snapshot()::text AS snapshot, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "readAt"`;

/**
 * The same, with what has been committed since snapshot $1 as an array of ChangeRow (one more than can be told, at most);
 * `until` names a snapshot to stop at. One statement reads both, so that its own snapshot is the one it gives.
 */
export function changesSince(until?: string): string {
  return `
  SELECT now.*, (
    SELECT coalesce(json_agg(json_build_object('entity', c.entity, 'id', c.entity_id, 'name', c.name,
      'dossier', (SELECT d.slug FROM dossiers d WHERE d.id = c.dossier_id), 'version', c.version,
      'wasThere', c.was_there, 'isThere', c.is_there, 'wasPublic', c.was_public, 'isPublic', c.is_public)
      ORDER BY c.recorded_at, c.entity_id), '[]')
    FROM (SELECT * FROM changes WHERE xid >= pg_snapshot_xmin($1::pg_snapshot)
        AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)
        ${until === undefined ? '' : `AND pg_visible_in_snapshot(xid, ${until}::pg_snapshot)`}
      ORDER BY recorded_at LIMIT ${MOST_AT_ONCE + 1}) c) AS changes
  FROM (${NOW}) now`;
}
