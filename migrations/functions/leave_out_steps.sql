-- Takes events out of those whose steps are judged when this transaction ends, for they are judged ahead (judge_ahead).
CREATE OR REPLACE FUNCTION leave_out_steps(untied uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  others uuid[];
BEGIN
  WITH gone AS (DELETE FROM changed_steps WHERE persons IS NULL RETURNING event_ids)
  SELECT array_agg(DISTINCT x.id) INTO others FROM gone CROSS JOIN LATERAL unnest(gone.event_ids) AS x (id) WHERE x.id NOT IN (SELECT unnest(untied));
  IF others IS NOT NULL THEN
    INSERT INTO changed_steps (event_ids) VALUES (others);
  END IF;
END $$;
