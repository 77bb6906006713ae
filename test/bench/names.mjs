/** Who and what the questions ask for: an event that is cited, somebody seldom named, a document. */
export async function namesIn(client) {
  const { rows } = await client.query(`
    SELECT e.ref, e.id AS "eventId", a.slug AS actor, s.slug AS source, s.slug AS paper
    FROM events e JOIN participations p ON p.event_id = e.id AND p.ordinal = 2 JOIN actors a ON a.id = p.actor_id
      JOIN citations c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id
    WHERE e.review = 'published' AND e.deleted_at IS NULL AND e.slug LIKE 'made-%' AND a.slug ~ '-[0-9]{2,}$' ORDER BY e.ref LIMIT 1`);
  return rows[0];
}
