-- Those of `made`, events that this transaction made, that nobody else can reach: that no link, however far it leads, ties to what was there before, and that
-- hang on nothing.
CREATE OR REPLACE FUNCTION untied_among(made uuid[]) RETURNS uuid[] LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  untied uuid[];
BEGIN
  WITH RECURSIVE given(id) AS MATERIALIZED (
    SELECT unnest(made)
  ), tied(id) AS (
    SELECT e.id FROM given g JOIN events e ON e.id = g.id WHERE e.relative_event_id IS NOT NULL
    UNION SELECT l.from_event_id FROM given g JOIN links l ON l.from_event_id = g.id WHERE l.to_event_id NOT IN (SELECT id FROM given)
    UNION SELECT l.to_event_id FROM given g JOIN links l ON l.to_event_id = g.id WHERE l.from_event_id NOT IN (SELECT id FROM given)
  ), reached(id) AS (
    SELECT id FROM tied
    UNION SELECT x.id FROM reached r CROSS JOIN LATERAL (
      SELECT l.to_event_id AS id FROM links l WHERE l.from_event_id = r.id
      UNION ALL SELECT l.from_event_id FROM links l WHERE l.to_event_id = r.id) x
    WHERE x.id IN (SELECT id FROM given)
  )
  SELECT array_agg(id) INTO untied FROM given WHERE id NOT IN (SELECT id FROM reached);
  RETURN coalesce(untied, '{}');
END $$;
