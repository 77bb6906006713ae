-- The same of a source as surviving_actor of an actor.
CREATE OR REPLACE FUNCTION surviving_source(given uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce(merged_into_id, id) FROM sources WHERE id = given FOR KEY SHARE
$$;
