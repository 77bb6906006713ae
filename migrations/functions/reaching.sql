-- The steps of which what became of them may rest on one of `given`: `reached_from` the other way round.
CREATE OR REPLACE FUNCTION reaching(given uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE ROWS 10
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  RETURN QUERY
  WITH RECURSIVE back(id) AS (
    SELECT unnest(given)
    UNION
    SELECT x.id FROM back b CROSS JOIN LATERAL (
      SELECT l.to_event_id AS id FROM links l WHERE l.from_event_id = b.id AND l.type IN ({{replacing}})
      UNION ALL
      SELECT l.from_event_id FROM links l WHERE l.to_event_id = b.id AND l.type IN ('overtaken_by', 'reschedules')) x
    WHERE EXISTS (SELECT FROM event_states w WHERE w.event_id = x.id AND (w.kind, w.status) NOT IN ({{happened}}))
  )
  SELECT e.id FROM events e WHERE e.kind IN ({{steps}}) AND e.id IN (
    SELECT id FROM back
    UNION
    SELECT l.from_event_id FROM links l WHERE l.to_event_id = ANY (given) AND l.type = 'follows_up');
END $$;
