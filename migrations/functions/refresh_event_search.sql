-- What is searched of events, today and as of the days on which less was known: what is said in and about each, and every name of
-- every actor in it.
-- Planned once for a connection, as `refresh_event_states` is.
-- Example: 'mascate' finds the talks of 6 February 2026, for Mascate is an alias of Oman, their mediator.
CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  -- Of an actor with dated names today's text has names of other days, too: as of a day it is never the one to ask.
  INSERT INTO event_search (event_id, body, document, known_from)
  SELECT e.id, w.body, w.document, CASE WHEN EXISTS (SELECT FROM dated_names d WHERE d.actor_id IN (
      SELECT p.actor_id FROM participations p WHERE p.event_id = e.id UNION SELECT c.speaker_id FROM citations c WHERE c.event_id = e.id))
    THEN 'infinity'::date ELSE coalesce((SELECT max(d) FROM event_days(e.id) d), '-infinity') END
  FROM events e CROSS JOIN LATERAL event_searched(e.id, 'infinity') w WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body, document = excluded.document, known_from = excluded.known_from
    WHERE (event_search.body, event_search.document, event_search.known_from) IS DISTINCT FROM (excluded.body, excluded.document, excluded.known_from);
  DELETE FROM event_search_past WHERE event_id = ANY (event_ids);
  INSERT INTO event_search_past (event_id, known_from, known_until, body, document)
  SELECT s.event_id, s.known_from, s.known_until, w.body, w.document
  FROM (
    SELECT k.event_id, k.known_from AS complete, d.day AS known_from, coalesce(lead(d.day) OVER (PARTITION BY k.event_id ORDER BY d.day), 'infinity') AS known_until
    FROM event_search k CROSS JOIN LATERAL (SELECT '-infinity'::date UNION SELECT * FROM event_days(k.event_id)) d (day)
    WHERE k.event_id = ANY (event_ids) AND k.known_from > '-infinity'
  ) s JOIN events e ON e.id = s.event_id CROSS JOIN LATERAL event_searched(s.event_id, greatest(s.known_from, e.known_on)) w
  WHERE s.known_from < s.complete;
END $$;

-- What was written before is kept as it was from day to day, too.
SELECT refresh_event_search(ARRAY(SELECT id FROM events));
