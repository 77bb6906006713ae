DROP TABLE event_search, revisions, links, status_changes, claims, citations, participations, events, sources, tenures,
  actor_names, actors, ref_counters, dossiers;
DROP FUNCTION fold(text);
-- The extensions stay: another schema of the same database may use them.
