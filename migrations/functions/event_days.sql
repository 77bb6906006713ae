-- Days after an event became known on which more of it did, or one of its actors was called otherwise.
CREATE OR REPLACE FUNCTION event_days(given uuid) RETURNS SETOF date LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 3 AS $$
  SELECT x.day FROM events e CROSS JOIN LATERAL (
    SELECT t.known_on FROM tellings t WHERE t.event_id = given
    UNION SELECT s.known_on FROM status_changes s WHERE s.event_id = given
    UNION SELECT coalesce(p.known_on, p.from_on) FROM participations p WHERE p.event_id = given
    UNION SELECT coalesce(s.published_on, c.known_on) FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = given
    UNION SELECT i.known_on FROM event_issues i WHERE i.event_id = given
    UNION SELECT turn.day FROM dated_names d CROSS JOIN LATERAL (VALUES (d.from_on), (d.to_on + 1)) turn (day)
      WHERE d.actor_id IN (SELECT p.actor_id FROM participations p WHERE p.event_id = given
        UNION SELECT c.speaker_id FROM citations c WHERE c.event_id = given)) x (day)
  WHERE e.id = given AND x.day > e.known_on
$$;
