-- Names that an actor had for a time. Example: Swaziland until 18 April 2018; of today's Eswatini that is the name as of 2015.
CREATE TABLE dated_names (
  id uuid CONSTRAINT dated_names_pkey PRIMARY KEY,
  actor_id uuid NOT NULL CONSTRAINT dated_names_actor_fkey REFERENCES actors ON DELETE CASCADE,
  ordinal smallint NOT NULL,
  -- Null for one that it had in every language.
  language text,
  label text NOT NULL,
  from_text text,
  to_text text,
  from_on date,
  to_on date,
  CONSTRAINT dated_names_label_given CHECK (label ~ '\S'),
  CONSTRAINT dated_names_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  CONSTRAINT dated_names_in_order CHECK (from_on <= to_on),
  CONSTRAINT dated_names_dated CHECK (num_nonnulls(from_on, to_on) > 0),
  CONSTRAINT dated_names_one_a_day EXCLUDE USING gist
    (actor_id WITH =, coalesce(language, '') WITH =, daterange(from_on, to_on, '[]') WITH &&)
);
CREATE INDEX dated_names_actor ON dated_names (actor_id);
CREATE INDEX dated_names_trigram ON dated_names USING gin (fold(label) gin_trgm_ops);
CREATE TRIGGER dated_names_search_insert AFTER INSERT ON dated_names REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER dated_names_search_update AFTER UPDATE ON dated_names REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER dated_names_search_delete AFTER DELETE ON dated_names REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
