-- Weekly bars of a large dossier are read, not counted: what was said and done in each week from Monday on, of the days of each event's own place, for
-- each state of review, apart from deleted and undated events. Of a dossier, and of all of them where `of_id` is zeros. The sum of its rows, kept as
-- event_densities are. Example: two measures of −4 and a statement of 3 are words_up 3, deeds_down −8, n 3.
CREATE TABLE event_weeks (
  of_id uuid NOT NULL,
  monday date NOT NULL,
  review text NOT NULL,
  words_up bigint NOT NULL,
  words_down bigint NOT NULL,
  deeds_up bigint NOT NULL,
  deeds_down bigint NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX event_weeks_of ON event_weeks (of_id, monday) INCLUDE (review, words_up, words_down, deeds_up, deeds_down, n);

-- The strongest of all and of a dossier: deeds before words, the earlier first.
CREATE INDEX events_strongest ON events
  (abs(intensity) DESC, (kind IN ('statement', 'threat', 'proposal', 'commitment', 'deadline')), earliest, id) WHERE intensity <> 0;
CREATE INDEX events_dossier_strongest ON events
  (dossier_id, abs(intensity) DESC, (kind IN ('statement', 'threat', 'proposal', 'commitment', 'deadline')), earliest, id) WHERE intensity <> 0;

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION count_weeks() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_weeks_inserted AFTER INSERT ON events
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_weeks();
CREATE TRIGGER events_weeks_updated AFTER UPDATE ON events
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_weeks();
CREATE TRIGGER events_weeks_deleted AFTER DELETE ON events
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_weeks();
