-- A person mediates for whom it acts, a state for itself.
CREATE OR REPLACE FUNCTION follow_types_of_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changed_steps (event_ids)
  SELECT array_agg(event_id) FROM participations WHERE role = 'mediator' AND actor_id = NEW.id HAVING count(*) > 0;
  RETURN NULL;
END $$;
