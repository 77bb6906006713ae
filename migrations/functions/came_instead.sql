-- What was held instead of a step, as known by a day: `whatCameInstead` of the domain as SQL. Null where nothing was.
-- Its plan is kept: for one link PostgreSQL would plan anew what takes a hundredth of the planning, at each turn.
CREATE OR REPLACE FUNCTION came_instead(step uuid, day date, sees_drafts boolean, not_before timestamptz) RETURNS uuid LANGUAGE plpgsql STABLE
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  plans uuid[] := ARRAY[step];
  seen uuid[] := ARRAY[step];
  answer uuid;
BEGIN
  WHILE plans IS NOT NULL LOOP
    WITH linked AS (
      SELECT l.from_event_id AS id, true AS answers FROM links l
      WHERE l.to_event_id = ANY (plans) AND l.type IN ({{replacing}}) AND l.known_on <= day
      UNION ALL
      SELECT l.to_event_id, l.type = 'overtaken_by' FROM links l
      WHERE l.from_event_id = ANY (plans) AND l.type IN ('overtaken_by', 'reschedules') AND l.known_on <= day
    ), told AS (
      SELECT x.id, x.answers, w.earliest, (w.kind, w.status) IN ({{happened}}) AS happened
      FROM linked x JOIN event_states w ON w.event_id = x.id
      WHERE w.known_from <= day AND w.known_until > day AND w.deleted_at IS NULL AND (sees_drafts OR w.review = 'published')
    )
    -- The first from the beginning of the window on, else the last before it.
    SELECT (SELECT t.id FROM told t WHERE t.happened AND t.answers
       ORDER BY t.earliest >= not_before DESC, CASE WHEN t.earliest >= not_before THEN t.earliest END, t.earliest DESC,
         CASE WHEN t.earliest >= not_before THEN t.id END, t.id DESC LIMIT 1),
      (SELECT array_agg(DISTINCT t.id) FROM told t WHERE NOT t.happened AND t.id <> ALL (seen))
    INTO answer, plans;
    IF answer IS NOT NULL THEN
      RETURN answer;
    END IF;
    seen := seen || plans;
  END LOOP;
  RETURN NULL;
END $$;
