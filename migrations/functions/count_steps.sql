-- What a statement that wrote or removed what is kept of steps changed of how many there are of each sort.
CREATE OR REPLACE FUNCTION count_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM add_step_counts(ARRAY(SELECT ROW(f.*)::follow_ups FROM before f), -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM add_step_counts(ARRAY(SELECT ROW(f.*)::follow_ups FROM after f), 1);
  END IF;
  RETURN NULL;
END $$;
