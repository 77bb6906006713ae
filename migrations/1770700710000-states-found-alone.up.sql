-- A state tells by itself whether it may be seen, and what lists, bars and counts ask of an event: as of a day they read
-- states alone, and events only for what is shown of them.
ALTER TABLE event_states
  ADD COLUMN kind text,
  ADD COLUMN review text,
  ADD COLUMN deleted_at timestamptz,
  ADD COLUMN known_on date,
  ADD COLUMN timezone text,
  ADD COLUMN intensity smallint;
UPDATE event_states s SET kind = e.kind, review = e.review, deleted_at = e.deleted_at, known_on = e.known_on, timezone = e.timezone,
  intensity = CASE WHEN e.kind IN ('talks', 'meeting') AND s.status <> 'held' THEN 0 ELSE e.intensity END
FROM events e WHERE e.id = s.event_id;
ALTER TABLE event_states
  ALTER COLUMN kind SET NOT NULL,
  ALTER COLUMN review SET NOT NULL,
  ALTER COLUMN known_on SET NOT NULL,
  ALTER COLUMN intensity SET NOT NULL;
-- What is counted as of a day is counted out of an index.
DROP INDEX event_states_when;
DROP INDEX event_states_dossier_when;
CREATE INDEX event_states_when ON event_states (earliest, latest, event_id)
  INCLUDE (known_from, known_until, kind, status, review, deleted_at);
CREATE INDEX event_states_dossier_when ON event_states (dossier_id, earliest, latest, event_id)
  INCLUDE (known_from, known_until, kind, status, review, deleted_at);
CREATE INDEX event_states_kind_status ON event_states (kind, status)
  INCLUDE (known_from, known_until, review, deleted_at, dossier_id, event_id);
