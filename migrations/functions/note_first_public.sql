-- Notes when readers first saw a record. Who wrote before has written for them who see drafts: by the clock, for whoever publishes may
-- have begun before and waited for them.
CREATE OR REPLACE FUNCTION note_first_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.public_since := clock_timestamp();
  RETURN NEW;
END $$;
