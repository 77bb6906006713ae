DROP INDEX follow_ups_counted;
DROP INDEX event_states_waiting;
CREATE INDEX event_states_waiting ON event_states (dossier_id)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
DROP INDEX events_waiting;
CREATE INDEX events_waiting ON events (dossier_id)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
