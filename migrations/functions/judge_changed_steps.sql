-- At the end of a transaction: judges the steps that rest on what it changed. Of two that end at once, and of which one links what
-- the other changes, neither would see what the other did: the second waits for the first. Whoever changed neither steps nor
-- anything linked to one only waits for those who judge. Nobody is waited for after that, so that none stops another.
-- While a bundle comes in the planner takes its tables for empty and would read all of them for each step.
CREATE OR REPLACE FUNCTION judge_changed_steps() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  one_at_a_time CONSTANT bigint := 'follow_ups'::regclass::oid::bigint;
  given uuid[];
  steps uuid[];
BEGIN
  WITH gone AS (DELETE FROM changed_steps RETURNING event_ids)
  SELECT array_agg(DISTINCT x.id) INTO given FROM gone CROSS JOIN LATERAL unnest(gone.event_ids) AS x (id);
  IF given IS NULL THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM reaching(given)) THEN
    PERFORM pg_advisory_xact_lock_shared(one_at_a_time);
    IF NOT EXISTS (SELECT FROM reaching(given)) THEN
      RETURN NULL;
    END IF;
  END IF;
  PERFORM pg_advisory_xact_lock(one_at_a_time);
  steps := ARRAY(SELECT reaching(given));
  PERFORM refresh_follow_ups(steps);
  RETURN NULL;
END $$;
