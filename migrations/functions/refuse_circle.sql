-- Links of one type that order events lead in no circle. Two writers could each add a half of a circle that neither sees, so the second waits for the first; but where
-- all from which the link can be reached were made by this transaction, nobody else can link them, and nobody waits: an import may take its time.
-- While a bundle comes in the planner takes the table for empty and would read all of it at every step.
CREATE OR REPLACE FUNCTION refuse_circle() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  own boolean;
  leads_back boolean;
BEGIN
  WITH RECURSIVE before(id) AS (
    SELECT NEW.from_event_id
    UNION
    -- Not beyond the first that was there before: it takes the other way.
    SELECT l.from_event_id FROM links l JOIN before b ON l.to_event_id = b.id JOIN events e ON e.id = b.id
    WHERE l.type = NEW.type AND e.xmin = pg_current_xact_id()::xid AND e.created_at = transaction_timestamp()
  )
  SELECT bool_and(e.xmin = pg_current_xact_id()::xid AND e.created_at = transaction_timestamp()), bool_or(b.id = NEW.to_event_id)
  INTO own, leads_back FROM before b JOIN events e ON e.id = b.id;
  IF own IS NOT TRUE THEN
    PERFORM pg_advisory_xact_lock('links'::regclass::oid::bigint);
    leads_back := EXISTS (
      WITH RECURSIVE reachable(id) AS (
        SELECT NEW.to_event_id
        UNION
        SELECT l.to_event_id FROM links l JOIN reachable r ON l.from_event_id = r.id WHERE l.type = NEW.type
      )
      SELECT FROM reachable WHERE id = NEW.from_event_id
    );
  END IF;
  IF leads_back THEN
    RAISE EXCEPTION 'the link would lead back to its own event' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'links_no_circle', TABLE = 'links';
  END IF;
  RETURN NEW;
END $$;
