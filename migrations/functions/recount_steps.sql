-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_steps() RETURNS void LANGUAGE sql AS $$
  DELETE FROM step_counts;
  SELECT add_step_counts(ARRAY(SELECT f FROM follow_ups f), 1)
$$;

-- What was written before counts from now on.
SELECT recount_steps();
