-- What waits for an answer, and what became of announced steps, is counted by indexes alone: of a large dossier tens of thousands.
DROP INDEX events_waiting;
CREATE INDEX events_waiting ON events (dossier_id) INCLUDE (id, kind, status, earliest, latest, term_latest, review, deleted_at)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
DROP INDEX event_states_waiting;
CREATE INDEX event_states_waiting ON event_states (dossier_id)
  INCLUDE (event_id, kind, status, earliest, latest, term_latest, review, deleted_at, known_from, known_until)
  WHERE status IN ('rumoured', 'announced', 'confirmed', 'under_way', 'postponed', 'standing', 'extended', 'tabled', 'scheduled') OR term_latest IS NOT NULL;
CREATE INDEX follow_ups_counted ON follow_ups (dossier_id, known_until)
  INCLUDE (known_from, for_readers, for_editors, review, state, status, due_by, latest, is_promise, slip_days, moved, instead_id, promiser_id, mediators);
