-- The front page of a dossier asks what waits for an answer, which few events do, and what came last.
CREATE INDEX events_waiting ON events (dossier_id)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
CREATE INDEX event_states_waiting ON event_states (dossier_id)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
CREATE INDEX event_states_newest ON event_states (dossier_id, known_from);
CREATE INDEX events_dossier_updated ON events (dossier_id, updated_at);
