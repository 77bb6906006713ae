-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_tallies() RETURNS void LANGUAGE sql AS $$
  DELETE FROM event_tallies;
  INSERT INTO event_tallies (of_id, published, n)
  SELECT dossier_id, review = 'published', count(*) FROM events WHERE deleted_at IS NULL GROUP BY 1, 2
  UNION ALL
  SELECT p.actor_id, e.review = 'published', count(DISTINCT e.id)
  FROM participations p JOIN events e ON e.id = p.event_id WHERE e.deleted_at IS NULL GROUP BY 1, 2
$$;

-- What was written before counts from now on.
SELECT recount_tallies();
