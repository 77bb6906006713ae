-- Counts steps as kept: `times` is 1 for those that were written, -1 for those that are gone. One transaction at a time judges steps, so that
-- nobody waits for a row of these who does not wait already. Whoever judges ahead (judge_ahead) notes them for that moment.
CREATE OR REPLACE FUNCTION add_step_counts(steps follow_ups[], times integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('demarche.judging_ahead', true) = 'on' THEN
    INSERT INTO step_counts_ahead SELECT * FROM alike_steps(steps, times);
    RETURN;
  END IF;
  INSERT INTO step_counts SELECT * FROM alike_steps(steps, times) ORDER BY 1
  ON CONFLICT (sort) DO UPDATE SET n = step_counts.n + excluded.n;
  DELETE FROM step_counts WHERE n = 0;
END $$;
