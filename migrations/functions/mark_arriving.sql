-- What an import makes is its own until it takes its names (take_names).
CREATE OR REPLACE FUNCTION mark_arriving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.arriving := current_setting('demarche.arriving')::bigint;
  RETURN NEW;
END $$;
