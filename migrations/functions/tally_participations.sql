-- What a statement that wrote participations changed of how many events each actor takes part in. Whoever acts in several roles
-- takes part once: it counts whether an actor has any part in an event now, and whether it had before.
CREATE OR REPLACE FUNCTION tally_participations() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_events uuid[];
  of_actors uuid[];
  parts int[];
  tallied uuid[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      SELECT array_agg(event_id), array_agg(actor_id), array_agg(1) INTO of_events, of_actors, parts FROM after;
    WHEN 'DELETE' THEN
      SELECT array_agg(event_id), array_agg(actor_id), array_agg(-1) INTO of_events, of_actors, parts FROM before;
    WHEN 'UPDATE' THEN
      SELECT array_agg(event_id), array_agg(actor_id), array_agg(n) INTO of_events, of_actors, parts
      FROM (SELECT event_id, actor_id, 1 AS n FROM after UNION ALL SELECT event_id, actor_id, -1 FROM before) x;
  END CASE;
  WITH changed AS MATERIALIZED (
    SELECT x.event_id, x.actor_id, sum(x.n) AS more FROM unnest(of_events, of_actors, parts) AS x (event_id, actor_id, n)
    GROUP BY 1, 2 HAVING sum(x.n) <> 0
  ), counted AS (
    SELECT c.event_id, c.actor_id, c.more,
      (SELECT count(*) FROM participations p WHERE p.event_id = c.event_id AND p.actor_id = c.actor_id) AS there
    FROM changed c
  ), steps AS (
    SELECT k.event_id, k.actor_id, (k.there > 0)::int - (k.there - k.more > 0)::int AS n FROM counted k
  ), added AS (
    INSERT INTO event_tallies (of_id, published, n)
    SELECT s.actor_id, e.review = 'published', sum(s.n) FROM steps s JOIN events e ON e.id = s.event_id
    WHERE e.deleted_at IS NULL GROUP BY 1, 2 HAVING sum(s.n) <> 0 RETURNING of_id
  )
  SELECT array_agg(DISTINCT of_id) INTO tallied FROM added;
  IF tallied IS NOT NULL THEN
    PERFORM fold_tallies(tallied);
  END IF;
  RETURN NULL;
END $$;
