-- No event hangs on itself, by however many others. Two writers could each add a half of a circle that neither sees, so the second waits for the first; but where all that hang
-- on the event, by however many others, were made by this transaction, nobody else can, and nobody waits: an import may take its time.
-- While a bundle comes in the planner takes the table for empty and would read all of it at every step.
CREATE OR REPLACE FUNCTION refuse_relative_circle() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  own boolean;
  leads_back boolean;
BEGIN
  WITH RECURSIVE hanging(id) AS (
    SELECT NEW.id
    UNION
    -- Not beyond the first that was there before: it takes the other way.
    SELECT x.id FROM events x JOIN hanging h ON x.relative_event_id = h.id JOIN events e ON e.id = h.id
    WHERE e.xmin = pg_current_xact_id()::xid AND e.created_at = transaction_timestamp()
  )
  SELECT bool_and(e.xmin = pg_current_xact_id()::xid AND e.created_at = transaction_timestamp()), bool_or(h.id = NEW.relative_event_id)
  INTO own, leads_back FROM hanging h JOIN events e ON e.id = h.id;
  IF own IS NOT TRUE THEN
    PERFORM pg_advisory_xact_lock('events_relative'::regclass::oid::bigint);
    leads_back := EXISTS (
      WITH RECURSIVE reachable(id) AS (
        SELECT NEW.relative_event_id
        UNION
        SELECT e.relative_event_id FROM events e JOIN reachable r ON e.id = r.id WHERE e.relative_event_id IS NOT NULL
      )
      SELECT FROM reachable WHERE id = NEW.id
    );
  END IF;
  IF leads_back THEN
    RAISE EXCEPTION 'the event would hang on itself' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'events_relative_no_circle', TABLE = 'events';
  END IF;
  RETURN NULL;
END $$;
