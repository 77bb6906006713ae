-- When a transaction commits, what is searched of all the events that it changed is written, however often it changed them.
CREATE OR REPLACE FUNCTION refresh_stale_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_ids uuid[];
BEGIN
  WITH done AS (DELETE FROM event_search_stale RETURNING event_id) SELECT array_agg(DISTINCT event_id) INTO event_ids FROM done;
  IF event_ids IS NOT NULL THEN
    PERFORM refresh_event_search(event_ids);
  END IF;
  RETURN NULL;
END $$;
