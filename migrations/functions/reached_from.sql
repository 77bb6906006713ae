-- All that what became of a step may rest on: itself, what may have come instead over whatever links, and what it follows up.
CREATE OR REPLACE FUNCTION reached_from(step uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2 SET enable_seqscan = off AS $$
  WITH RECURSIVE reached(id) AS (
    SELECT step
    UNION
    SELECT x.id FROM reached r CROSS JOIN LATERAL (
      SELECT l.from_event_id AS id FROM links l WHERE l.to_event_id = r.id AND l.type IN ({{replacing}})
      UNION ALL
      SELECT l.to_event_id FROM links l WHERE l.from_event_id = r.id AND l.type IN ('overtaken_by', 'reschedules')) x
    WHERE EXISTS (SELECT FROM event_states w WHERE w.event_id = r.id AND (w.kind, w.status) NOT IN ({{happened}}))
  )
  SELECT id FROM reached
  UNION
  SELECT l.to_event_id FROM links l WHERE l.from_event_id = step AND l.type = 'follows_up'
$$;
