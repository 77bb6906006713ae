-- How many announced steps there are of each sort: those of which it is settled what became of them, so that no moment of asking changes what they are
-- counted as. Open ones are counted when somebody asks. Example: 412 meetings of one dossier that a mediator was to hold, held on the day announced.
CREATE TABLE step_counts (
  -- Of all that tells one sort from another.
  sort uuid CONSTRAINT step_counts_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL,
  for_readers boolean NOT NULL,
  for_editors boolean NOT NULL,
  review text NOT NULL,
  promiser_id uuid,
  mediators uuid[] NOT NULL,
  is_promise boolean NOT NULL,
  state text NOT NULL,
  slip_days integer,
  moved boolean,
  -- Whether another event was held instead, and whether the window that was announced has no end.
  instead boolean NOT NULL,
  open_ended boolean NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX step_counts_dossier ON step_counts (dossier_id);
CREATE INDEX step_counts_none ON step_counts (sort) WHERE n = 0;
CREATE INDEX follow_ups_due ON follow_ups (dossier_id)
  INCLUDE (for_readers, for_editors, review, state, status, due_by, latest, is_promise, slip_days, moved, instead_id, promiser_id, mediators)
  WHERE known_until = 'infinity' AND state = 'due';

-- Their functions stand in files; until those are there, they do nothing.
CREATE FUNCTION count_steps() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER follow_ups_count_inserted AFTER INSERT ON follow_ups
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_steps();
CREATE TRIGGER follow_ups_count_updated AFTER UPDATE ON follow_ups
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_steps();
CREATE TRIGGER follow_ups_count_deleted AFTER DELETE ON follow_ups
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_steps();
