-- What an office is called in other languages than the one it was written in, by language (BCP 47).
ALTER TABLE tenures
  ADD COLUMN offices jsonb NOT NULL DEFAULT '{}',
  ADD CONSTRAINT tenures_offices_form CHECK (jsonb_typeof(offices) = 'object');
