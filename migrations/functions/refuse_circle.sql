-- Links of one type that order events lead in no circle.
-- While a bundle comes in the planner takes the table for empty and would read all of it at every step.
CREATE OR REPLACE FUNCTION refuse_circle() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  -- Two writers could each add a half of a circle that neither sees: the second waits for the first.
  PERFORM pg_advisory_xact_lock('links'::regclass::oid::bigint);
  IF EXISTS (
    WITH RECURSIVE reachable(id) AS (
      SELECT NEW.to_event_id
      UNION
      SELECT l.to_event_id FROM links l JOIN reachable r ON l.from_event_id = r.id WHERE l.type = NEW.type
    )
    SELECT FROM reachable WHERE id = NEW.from_event_id
  ) THEN
    RAISE EXCEPTION 'the link would lead back to its own event' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'links_no_circle', TABLE = 'links';
  END IF;
  RETURN NEW;
END $$;
