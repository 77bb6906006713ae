-- What overlaps a window, as of a day; events have theirs.
CREATE INDEX event_states_window ON event_states USING gist (tstzrange(earliest, latest, '[]'));
-- Where a dossier ends.
CREATE INDEX events_dossier_latest ON events (dossier_id, latest);

-- How many events a dossier has, and an actor takes part in, apart from deleted ones: the sum of its rows. Every statement that
-- changes that adds a row of its own, so that nobody waits for another who writes; many are folded into one now and then.
-- Example: ('0197…' the dossier, published, 171), ('0197…' the same, published, -1) when one of them was retracted.
CREATE TABLE event_tallies (
  of_id uuid NOT NULL,
  published boolean NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX event_tallies_of ON event_tallies (of_id) INCLUDE (published, n);

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION tally_events() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION tally_participations() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_tally_inserted AFTER INSERT ON events
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_events();
CREATE TRIGGER events_tally_updated AFTER UPDATE ON events
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_events();
CREATE TRIGGER events_tally_deleted AFTER DELETE ON events
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION tally_events();
CREATE TRIGGER participations_tally_inserted AFTER INSERT ON participations
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_participations();
CREATE TRIGGER participations_tally_updated AFTER UPDATE ON participations
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_participations();
CREATE TRIGGER participations_tally_deleted AFTER DELETE ON participations
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION tally_participations();

-- Who takes part leaves first, while it can still be told whether the event was published.
CREATE FUNCTION take_parts_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM participations WHERE event_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER events_take_parts_along BEFORE DELETE ON events FOR EACH ROW EXECUTE FUNCTION take_parts_along();
