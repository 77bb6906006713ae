DROP INDEX event_states_kind_status;
DROP INDEX event_states_when;
DROP INDEX event_states_dossier_when;
CREATE INDEX event_states_when ON event_states (earliest, latest, event_id);
CREATE INDEX event_states_dossier_when ON event_states (dossier_id, earliest, latest, event_id);
ALTER TABLE event_states
  DROP COLUMN kind,
  DROP COLUMN review,
  DROP COLUMN deleted_at,
  DROP COLUMN known_on,
  DROP COLUMN timezone,
  DROP COLUMN intensity;
