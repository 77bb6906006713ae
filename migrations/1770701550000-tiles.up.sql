-- Views of the timeline are cut into tiles of 2^step hours, counted from 1970 (docs/decisions/0059). What its indexes rest on stands here.

-- The finest step at whose tiles an event is no longer than one: 5 … 24, and 25 for what is longer than all or open.
CREATE FUNCTION event_length_step(earliest timestamptz, latest timestamptz) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CASE
    WHEN NOT isfinite(earliest) OR NOT isfinite(latest) THEN 25
    WHEN latest - earliest <= '32:00:00'::interval THEN 5
    WHEN latest - earliest <= '64:00:00'::interval THEN 6
    WHEN latest - earliest <= '128:00:00'::interval THEN 7
    WHEN latest - earliest <= '256:00:00'::interval THEN 8
    WHEN latest - earliest <= '512:00:00'::interval THEN 9
    WHEN latest - earliest <= '1024:00:00'::interval THEN 10
    WHEN latest - earliest <= '2048:00:00'::interval THEN 11
    WHEN latest - earliest <= '4096:00:00'::interval THEN 12
    WHEN latest - earliest <= '8192:00:00'::interval THEN 13
    WHEN latest - earliest <= '16384:00:00'::interval THEN 14
    WHEN latest - earliest <= '32768:00:00'::interval THEN 15
    WHEN latest - earliest <= '65536:00:00'::interval THEN 16
    WHEN latest - earliest <= '131072:00:00'::interval THEN 17
    WHEN latest - earliest <= '262144:00:00'::interval THEN 18
    WHEN latest - earliest <= '524288:00:00'::interval THEN 19
    WHEN latest - earliest <= '1048576:00:00'::interval THEN 20
    WHEN latest - earliest <= '2097152:00:00'::interval THEN 21
    WHEN latest - earliest <= '4194304:00:00'::interval THEN 22
    WHEN latest - earliest <= '8388608:00:00'::interval THEN 23
    WHEN latest - earliest <= '16777216:00:00'::interval THEN 24
    ELSE 25 END;

-- How telling an event is among others of its kind; the domain's `tellingOf` says the same.
CREATE FUNCTION event_weight(kind text, status text, intensity integer) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN abs(intensity) + CASE
    WHEN status = 'disputed' THEN 4
    WHEN status IN ('cancelled', 'lapsed', 'overtaken', 'denied', 'withdrawn', 'expired', 'breached', 'rejected', 'vetoed', 'retracted') THEN -2
    WHEN kind = 'agreement' AND status = 'reported' THEN 0
    WHEN kind IN ('talks', 'agreement', 'incident', 'deadline') AND status IN ('under_way', 'held', 'carried_out', 'condition_met', 'fulfilled',
      'accepted', 'adopted', 'reported', 'agreed', 'signed', 'ratified', 'in_force', 'terminated') THEN 4
    ELSE 0 END;

-- The stretch of 2,048 hours that an event begins in. What begins with the first days that PostgreSQL knows is in the first whole one.
CREATE FUNCTION event_stretch(earliest timestamptz) RETURNS timestamptz
  LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN date_bin('2048:00:00'::interval,
    CASE WHEN isfinite(earliest) THEN greatest(earliest, timestamptz '4713-03-01 00:00:00+00 BC') ELSE earliest END, timestamptz '1970-01-01 00:00:00+00');

-- The few that last longer than a day and reach over tiles.
CREATE INDEX events_lasting ON events (event_length_step(earliest, latest), earliest) WHERE event_length_step(earliest, latest) > 5;
CREATE INDEX event_states_lasting ON event_states (event_length_step(earliest, latest), earliest)
  WHERE event_length_step(earliest, latest) > 5;

-- The most telling of each stretch and kind.
CREATE INDEX events_telling ON events (kind, event_stretch(earliest), event_weight(kind, status, intensity) DESC, earliest, id);
CREATE INDEX events_dossier_telling ON events
  (dossier_id, kind, event_stretch(earliest), event_weight(kind, status, intensity) DESC, earliest, id);

-- Where events begin, with all that tiles are chosen and counted by, so that the events themselves are not read for it.
DROP INDEX events_when;
CREATE INDEX events_when ON events (earliest, latest, id) INCLUDE (dossier_id, kind, status, review, deleted_at, intensity);
DROP INDEX events_dossier_when;
CREATE INDEX events_dossier_when ON events (dossier_id, earliest, latest, id) INCLUDE (kind, status, review, deleted_at, intensity);
DROP INDEX event_states_when;
CREATE INDEX event_states_when ON event_states (earliest, latest, event_id)
  INCLUDE (known_from, known_until, kind, status, review, deleted_at, intensity);
DROP INDEX event_states_dossier_when;
CREATE INDEX event_states_dossier_when ON event_states (dossier_id, earliest, latest, event_id)
  INCLUDE (known_from, known_until, kind, status, review, deleted_at, intensity);

-- Where everything ends.
CREATE INDEX events_latest ON events (latest);

-- How many events of a kind and a state of review begin in each stretch of 2,048 hours, apart from deleted and undated ones: of a
-- dossier, and of all of them where `of_id` is zeros. The sum of its rows, kept as event_tallies are.
CREATE TABLE event_densities (
  of_id uuid NOT NULL,
  stretch timestamptz NOT NULL,
  kind text NOT NULL,
  review text NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX event_densities_of ON event_densities (of_id, stretch) INCLUDE (kind, review, n);

-- Its function stands in a file; until that is there, it does nothing.
CREATE FUNCTION count_densities() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_density_inserted AFTER INSERT ON events
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_densities();
CREATE TRIGGER events_density_updated AFTER UPDATE ON events
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_densities();
CREATE TRIGGER events_density_deleted AFTER DELETE ON events
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_densities();
