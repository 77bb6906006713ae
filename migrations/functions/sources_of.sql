-- All that events rest on: what they cite, and what their ledgers and the acts of their parties name.
CREATE OR REPLACE FUNCTION sources_of(events uuid[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(
    SELECT source_id FROM citations WHERE event_id = ANY (events)
    UNION SELECT source_id FROM status_changes WHERE event_id = ANY (events) AND source_id IS NOT NULL
    UNION SELECT source_id FROM participation_acts WHERE event_id = ANY (events) AND source_id IS NOT NULL)
$$;
