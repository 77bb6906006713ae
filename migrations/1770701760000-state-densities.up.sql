-- Tiles of the timeline as of a day that is past are chosen and counted by what is kept, as those of today are (docs/decisions/0059).

-- How many states of events that begin in a stretch of 2,048 hours became known in another (`known`), less those that were the state no more:
-- the sum of all rows up to a stretch is how many such events were known when that began. Apart from deleted and undated ones, of a dossier, and of
-- all of them where `of_id` is zeros. Kept as event_densities are.
CREATE TABLE state_densities (
  of_id uuid NOT NULL,
  stretch timestamptz NOT NULL,
  kind text NOT NULL,
  review text NOT NULL,
  known timestamptz NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX state_densities_of ON state_densities (of_id, stretch) INCLUDE (kind, review, known, n);

-- The most telling of each stretch and kind.
CREATE INDEX event_states_telling ON event_states (kind, event_stretch(earliest), event_weight(kind, status, intensity) DESC, earliest, event_id)
  INCLUDE (known_from, known_until);
CREATE INDEX event_states_dossier_telling ON event_states
  (dossier_id, kind, event_stretch(earliest), event_weight(kind, status, intensity) DESC, earliest, event_id) INCLUDE (known_from, known_until);

-- What became known, or was so no more, in the days of a stretch up to the day asked for.
CREATE INDEX event_states_known_from ON event_states (known_from) INCLUDE (dossier_id, kind, review, deleted_at, earliest);
CREATE INDEX event_states_known_until ON event_states (known_until) INCLUDE (dossier_id, kind, review, deleted_at, earliest)
  WHERE known_until < 'infinity';

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION count_state_densities() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER event_states_density_inserted AFTER INSERT ON event_states
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_state_densities();
CREATE TRIGGER event_states_density_updated AFTER UPDATE ON event_states
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_state_densities();
CREATE TRIGGER event_states_density_deleted AFTER DELETE ON event_states
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_state_densities();
