-- No event hangs on itself, by however many others.
CREATE OR REPLACE FUNCTION refuse_relative_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two writers could each add a half of a circle that neither sees: the second waits for the first.
  PERFORM pg_advisory_xact_lock('events_relative'::regclass::oid::bigint);
  IF EXISTS (
    WITH RECURSIVE reachable(id) AS (
      SELECT NEW.relative_event_id
      UNION
      SELECT e.relative_event_id FROM events e JOIN reachable r ON e.id = r.id WHERE e.relative_event_id IS NOT NULL
    )
    SELECT FROM reachable WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'the event would hang on itself' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'events_relative_no_circle', TABLE = 'events';
  END IF;
  RETURN NULL;
END $$;
