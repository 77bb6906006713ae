-- Notes the events of which something was changed that steps are judged by: their states, their links, and who mediates.
CREATE OR REPLACE FUNCTION follow_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_ids uuid[] := '{}';
  persons uuid[] := '{}';
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'event_states' THEN
      event_ids := ARRAY(SELECT DISTINCT event_id FROM after);
    WHEN 'links' THEN
      IF TG_OP <> 'DELETE' THEN event_ids := ARRAY(SELECT from_event_id FROM after UNION SELECT to_event_id FROM after); END IF;
      IF TG_OP <> 'INSERT' THEN event_ids := event_ids || ARRAY(SELECT from_event_id FROM before UNION SELECT to_event_id FROM before); END IF;
    WHEN 'participations' THEN
      IF TG_OP <> 'DELETE' THEN event_ids := ARRAY(SELECT DISTINCT event_id FROM after WHERE role = 'mediator'); END IF;
      IF TG_OP <> 'INSERT' THEN event_ids := event_ids || ARRAY(SELECT DISTINCT event_id FROM before WHERE role = 'mediator'); END IF;
    WHEN 'tenures' THEN
      IF TG_OP <> 'DELETE' THEN persons := ARRAY(SELECT DISTINCT person_id FROM after); END IF;
      IF TG_OP <> 'INSERT' THEN persons := persons || ARRAY(SELECT DISTINCT person_id FROM before); END IF;
      event_ids := ARRAY(SELECT event_id FROM participations WHERE role = 'mediator' AND actor_id = ANY (persons));
  END CASE;
  IF event_ids <> '{}' THEN
    INSERT INTO changed_steps (event_ids) VALUES (event_ids);
  END IF;
  RETURN NULL;
END $$;
