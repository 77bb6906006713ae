-- {{undertakings}} stands for the kinds of undertakings, {{stands}} for whether an entry s leaves event e of its kind open.
-- When undertakings stood: from the day of an entry that leaves them open, as their place counts days, until that of the next which is of a
-- later one; of entries of one day the last counts. One row for each stretch of days on which the same was known, as of their states.
-- Example: a threat of 3 March, carried out on 7 April: it stood from 3 March until 7 April; from the days on which nothing was known of
-- that yet without end.
CREATE OR REPLACE FUNCTION refresh_standings(given uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  DELETE FROM standings WHERE event_id = ANY (given);
  INSERT INTO standings (event_id, known_from, known_until, stood_from, stood_until)
  SELECT x.event_id, x.known_from, x.known_until, x.day, x.next
  FROM (
    SELECT w.event_id, w.known_from, w.known_until, {{stands}} AS stands, d.day,
      coalesce(lead(d.day) OVER (PARTITION BY w.event_id, w.known_from ORDER BY s.effective_earliest, coalesce(s.rank, s.ordinal)), 'infinity') AS next
    FROM events e JOIN event_states w ON w.event_id = e.id
      JOIN status_changes s ON s.event_id = e.id AND s.known_on <= w.known_from
      CROSS JOIN LATERAL (SELECT (s.effective_earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date AS day) d
    WHERE e.id = ANY (given) AND e.kind IN ({{undertakings}}) AND NOT EXISTS (
      SELECT FROM status_changes c WHERE c.corrects_id = s.id AND c.known_on <= w.known_from)
  ) x
  WHERE x.stands AND x.day < x.next;
END $$;

-- What was written before stood so.
SELECT refresh_standings(ARRAY(SELECT id FROM events WHERE kind IN ({{undertakings}})));
