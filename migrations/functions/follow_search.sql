-- What is searched of an event is stale once something of it is written. One function serves every table: the column that leads to the events is given as the trigger's argument.
CREATE OR REPLACE FUNCTION follow_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_ids uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'events' THEN SELECT array_agg(DISTINCT id) INTO event_ids FROM changed;
    WHEN 'participations', 'citations', 'tellings', 'status_changes', 'event_issues' THEN
      SELECT array_agg(DISTINCT event_id) INTO event_ids FROM changed;
    WHEN 'actor_names', 'dated_names' THEN
      SELECT array_agg(DISTINCT x.event_id) INTO event_ids FROM (
        SELECT p.event_id FROM participations p WHERE p.actor_id IN (SELECT actor_id FROM changed)
        UNION SELECT c.event_id FROM citations c WHERE c.speaker_id IN (SELECT actor_id FROM changed)) x;
    WHEN 'sources' THEN
      IF current_setting('demarche.taking_names', true) = 'on' THEN RETURN NULL; END IF;
      SELECT array_agg(DISTINCT c.event_id) INTO event_ids FROM citations c WHERE c.source_id IN (SELECT id FROM changed);
  END CASE;
  IF event_ids IS NOT NULL THEN
    INSERT INTO event_search_stale SELECT x FROM unnest(event_ids) x EXCEPT SELECT event_id FROM event_search_stale;
  END IF;
  RETURN NULL;
END $$;
