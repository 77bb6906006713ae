-- The density of years is read, not counted: how many events begin in each block of 64 hours, counted from 1970, and what was said and done in it
-- (docs/decisions/0118).

-- The block of 64 hours that an event begins in. What begins with the first days that PostgreSQL knows is in the first whole one.
CREATE FUNCTION event_block(earliest timestamptz) RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN date_bin('64:00:00'::interval,
    CASE WHEN isfinite(earliest) THEN greatest(earliest, timestamptz '4713-03-01 00:00:00+00 BC') ELSE earliest END, timestamptz '1970-01-01 00:00:00+00');

-- For each state of review, apart from deleted and undated events. Of a dossier, and of all of them where `of_id` is zeros. The sum of its rows, kept as
-- event_weeks are. Example: two measures of −4, a statement of 3 and an announced meeting are words_up 3, deeds_down −8, n 4.
CREATE TABLE event_blocks (
  of_id uuid NOT NULL,
  block timestamptz NOT NULL,
  review text NOT NULL,
  words_up bigint NOT NULL,
  words_down bigint NOT NULL,
  deeds_up bigint NOT NULL,
  deeds_down bigint NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX event_blocks_of ON event_blocks (of_id, block) INCLUDE (review, words_up, words_down, deeds_up, deeds_down, n);

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION count_blocks() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_blocks_inserted AFTER INSERT ON events
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_blocks();
CREATE TRIGGER events_blocks_updated AFTER UPDATE ON events
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_blocks();
CREATE TRIGGER events_blocks_deleted AFTER DELETE ON events
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_blocks();
