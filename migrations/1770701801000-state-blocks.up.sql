-- The same as of a day that is past (docs/decisions/0118).

-- What begins in a block of 64 hours and became known in a stretch of 2,048 hours (`known`), less what was so no more: the sum of all rows up to a stretch is
-- what was known of the block when that began. What may be planned and was done counts apart (`plans_up`, `plans_down`): it was done from its day on, and
-- not before. Apart from deleted and undated states, of a dossier, and of all of them where `of_id` is zeros. Kept as state_densities are.
CREATE TABLE state_blocks (
  of_id uuid NOT NULL,
  block timestamptz NOT NULL,
  review text NOT NULL,
  known timestamptz NOT NULL,
  words_up bigint NOT NULL,
  words_down bigint NOT NULL,
  deeds_up bigint NOT NULL,
  deeds_down bigint NOT NULL,
  plans_up bigint NOT NULL,
  plans_down bigint NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX state_blocks_of ON state_blocks (of_id, block) INCLUDE (review, known, words_up, words_down, deeds_up, deeds_down, plans_up, plans_down, n);

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION count_state_blocks() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER event_states_blocks_inserted AFTER INSERT ON event_states
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_state_blocks();
CREATE TRIGGER event_states_blocks_updated AFTER UPDATE ON event_states
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_state_blocks();
CREATE TRIGGER event_states_blocks_deleted AFTER DELETE ON event_states
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_state_blocks();
