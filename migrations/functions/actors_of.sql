-- All that events name: who takes part, speaks, announces, holds a position or reports one.
CREATE OR REPLACE FUNCTION actors_of(events uuid[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(
    SELECT actor_id FROM participations WHERE event_id = ANY (events)
    UNION SELECT speaker_id FROM citations WHERE event_id = ANY (events) AND speaker_id IS NOT NULL
    UNION SELECT said_by_id FROM status_changes WHERE event_id = ANY (events) AND said_by_id IS NOT NULL
    UNION SELECT actor_id FROM event_issues WHERE event_id = ANY (events) AND actor_id IS NOT NULL
    UNION SELECT reported_by_id FROM event_issues WHERE event_id = ANY (events) AND reported_by_id IS NOT NULL)
$$;
