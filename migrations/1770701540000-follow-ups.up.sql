-- What became of an announced step, from each day on which that was known otherwise: what src/domain/follow-ups says of it,
-- but for the moment it is asked at. Whoever sees drafts may know of something that came instead, and readers do not: then
-- each has rows of their own. Of what no announcement is known there is no row.
-- Example: “early next week”, announced on 6 February 2026 for the 9th to the 11th in Muscat: from the 6th due by the end of the
-- 11th; from the 12th lapsed; from the 17th lapsed, and Geneva instead, six days late and elsewhere.
CREATE TABLE follow_ups (
  event_id uuid NOT NULL CONSTRAINT follow_ups_event_fkey REFERENCES events ON DELETE CASCADE,
  for_readers boolean NOT NULL,
  for_editors boolean NOT NULL,
  known_from date NOT NULL,
  -- Not of it any more; infinity for the newest.
  known_until date NOT NULL,
  dossier_id uuid NOT NULL,
  review text NOT NULL,
  -- The entry that announced it.
  entry_id uuid NOT NULL,
  announced_at timestamptz NOT NULL,
  status text NOT NULL,
  -- The window and the place that were announced.
  window_text text NOT NULL,
  earliest timestamptz NOT NULL,
  latest timestamptz NOT NULL,
  place text,
  place_basis text,
  -- Of what is still open: due, until due_by has passed.
  state text NOT NULL,
  due_by timestamptz NOT NULL,
  is_promise boolean NOT NULL,
  promiser_id uuid,
  instead_id uuid,
  held_on date,
  slip_days integer,
  moved boolean,
  -- The states and bodies that mediate.
  mediators uuid[] NOT NULL,
  CONSTRAINT follow_ups_once UNIQUE (event_id, known_from, for_readers, for_editors),
  CONSTRAINT follow_ups_for_somebody CHECK (for_readers OR for_editors),
  CONSTRAINT follow_ups_in_order CHECK (known_from < known_until)
);
CREATE INDEX follow_ups_announced ON follow_ups (announced_at, event_id);
CREATE INDEX follow_ups_dossier_announced ON follow_ups (dossier_id, announced_at, event_id);
CREATE INDEX follow_ups_promiser ON follow_ups (promiser_id, announced_at, event_id);

-- Events that a transaction changed, and whose steps it judges at its end: it leaves none behind.
CREATE TABLE changed_steps (
  event_ids uuid[] NOT NULL
);

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION follow_steps() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION judge_changed_steps() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION follow_types_of_actors() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';

CREATE TRIGGER event_states_steps_insert AFTER INSERT ON event_states REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER links_steps_insert AFTER INSERT ON links REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER links_steps_update AFTER UPDATE ON links REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER links_steps_delete AFTER DELETE ON links REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER participations_steps_insert AFTER INSERT ON participations REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER participations_steps_update AFTER UPDATE ON participations REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER participations_steps_delete AFTER DELETE ON participations REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER tenures_steps_insert AFTER INSERT ON tenures REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER tenures_steps_update AFTER UPDATE ON tenures REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER tenures_steps_delete AFTER DELETE ON tenures REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_steps();
CREATE TRIGGER actors_steps_update AFTER UPDATE OF type ON actors FOR EACH ROW WHEN (OLD.type IS DISTINCT FROM NEW.type)
  EXECUTE FUNCTION follow_types_of_actors();

-- At the end, when nobody is waited for any more.
CREATE CONSTRAINT TRIGGER changed_steps_judge AFTER INSERT ON changed_steps DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION judge_changed_steps();
