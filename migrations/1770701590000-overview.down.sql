DROP INDEX events_dossier_updated;
DROP INDEX event_states_newest;
DROP INDEX event_states_waiting;
DROP INDEX events_waiting;
